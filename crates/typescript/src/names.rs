//! The names of everything the files export: made once, so that the files agree and no two things share a name.
//!
//! Types and constants are one namespace here, because `index.ts` re-exports all files with `export *`, which drops a name
//! that two of them export.

use indexmap::IndexSet;
use model::{CompositeId, EnumId, FunctionId, InputId, Model, ScalarId, TableId};

use crate::text::TsIdent;

/// What the files export besides the schema's own.
const RESERVED: [&str; 13] = [
    "BigIntCodec",
    "CompositeTypes",
    "Constants",
    "Database",
    "DateCodec",
    "DateTimeCodec",
    "Enums",
    "Json",
    "TableSchemas",
    "Tables",
    "TablesInsert",
    "TablesUpdate",
    "VectorCodec",
];

/// All names of a domain.
#[derive(Debug)]
pub(crate) struct Names {
    tables: Vec<TableNames>,
    enums: Vec<EnumNames>,
    scalars: Vec<TypeNames>,
    composites: Vec<TypeNames>,
    inputs: Vec<TypeNames>,
    functions: Vec<FunctionNames>,
    edges: Vec<EdgeNames>,
    edge: EdgeClientNames,
    channels: Vec<ChannelNames>,
    realtime: RealtimeNames,
    buckets: Vec<BucketNames>,
    bucket: TsIdent,
    client: ClientNames,
}

/// A type and the schema of its values.
#[derive(Debug, Clone)]
pub(crate) struct TypeNames {
    /// `Employee`.
    pub(crate) ty: TsIdent,
    /// `EmployeeSchema`.
    pub(crate) schema: TsIdent,
}

/// The names of a table.
#[derive(Debug)]
pub(crate) struct TableNames {
    /// A row as it is read.
    pub(crate) row: TypeNames,
    /// A row to be made.
    pub(crate) insert: TypeNames,
    /// A change of a row.
    pub(crate) update: TypeNames,
    /// The columns the three schemas share; not exported.
    pub(crate) columns: TsIdent,
}

/// The names of an enumeration.
#[derive(Debug)]
pub(crate) struct EnumNames {
    /// The union and its schema.
    pub(crate) union: TypeNames,
    /// The tuple of values.
    pub(crate) values: TsIdent,
}

/// The names of a function.
#[derive(Debug)]
pub(crate) struct FunctionNames {
    /// `BroadcastDelegationArguments`.
    pub(crate) arguments: TypeNames,
    /// `BroadcastDelegationResult`.
    pub(crate) result: TypeNames,
    /// `BroadcastDelegationRpc`.
    pub(crate) rpc: TsIdent,
    /// `BroadcastDelegationError`.
    pub(crate) error: TsIdent,
}

/// The names of an edge function.
#[derive(Debug)]
pub(crate) struct EdgeNames {
    /// `AnalyzeFrameArguments`.
    pub(crate) arguments: TypeNames,
    /// `AnalyzeFrameResult`.
    pub(crate) result: TypeNames,
    /// `AnalyzeFrameCalls`.
    pub(crate) calls: TsIdent,
    /// `AnalyzeFrameLogic`.
    pub(crate) logic: TsIdent,
    /// `AnalyzeFrameEdge`.
    pub(crate) edge: TsIdent,
}

/// What all edge functions share, named after the domain.
#[derive(Debug)]
pub(crate) struct EdgeClientNames {
    /// `SeoEdge`.
    pub(crate) edge: TsIdent,
    /// `SeoEdgeConnect`.
    pub(crate) connect: TsIdent,
    /// `SeoEdgeContext`.
    pub(crate) context: TsIdent,
    /// `SeoEdgeError`.
    pub(crate) error: TsIdent,
    /// `SeoEdgeOptions`.
    pub(crate) options: TsIdent,
    /// `SeoDelivery`.
    pub(crate) delivery: TsIdent,
    /// `SeoWebhook`.
    pub(crate) webhook: TsIdent,
    /// `SeoWebhookOptions`.
    pub(crate) webhook_options: TsIdent,
    /// `SeoUpload`.
    pub(crate) upload: TsIdent,
}

/// The names of a channel.
#[derive(Debug)]
pub(crate) struct ChannelNames {
    /// `BandwidthUpdatesArguments`.
    pub(crate) arguments: TypeNames,
    /// `BandwidthUpdatesRecord`.
    pub(crate) record: TypeNames,
    /// `BandwidthUpdatesEvent`.
    pub(crate) event: TypeNames,
    /// `BandwidthUpdatesChannel`.
    pub(crate) channel: TsIdent,
}

/// The names of a bucket.
#[derive(Debug)]
pub(crate) struct BucketNames {
    /// `VoicesBucket`.
    pub(crate) constant: TsIdent,
    /// `VoicesFile`.
    pub(crate) file: TsIdent,
}

/// What all channels share, named after the domain.
#[derive(Debug)]
pub(crate) struct RealtimeNames {
    /// `SeoRealtime`.
    pub(crate) realtime: TsIdent,
    /// `SeoRealtimeError`.
    pub(crate) error: TsIdent,
    /// `SeoListener`.
    pub(crate) listener: TsIdent,
    /// `SeoSubscription`.
    pub(crate) subscription: TsIdent,
    /// `SeoRealtimeSource`.
    pub(crate) source: TsIdent,
    /// `SeoChannel`.
    pub(crate) channel: TsIdent,
}

/// The client's own names, which begin with the domain's.
#[derive(Debug)]
pub(crate) struct ClientNames {
    /// `Seo`, as in `createSeo`.
    pub(crate) domain: TsIdent,
    /// `SeoClient`.
    pub(crate) client: TsIdent,
    /// `SeoError`.
    pub(crate) error: TsIdent,
    /// `SeoErrors`.
    pub(crate) errors: TsIdent,
    /// `SeoRpc`.
    pub(crate) rpc: TsIdent,
    /// `SeoOptions`.
    pub(crate) options: TsIdent,
    /// `SeoTransport`.
    pub(crate) transport: TsIdent,
    /// `SeoCall`.
    pub(crate) call: TsIdent,
    /// `SeoAnswer`.
    pub(crate) answer: TsIdent,
    /// `SeoRefusal`.
    pub(crate) refusal: TsIdent,
    /// `SeoIdentity`.
    pub(crate) identity: TsIdent,
}

impl Names {
    /// Names everything; what the schema spells itself comes first, what is derived gives way.
    pub(crate) fn new(model: &Model) -> Self {
        let mut taken = Taken(RESERVED.iter().map(|name| (*name).to_owned()).collect());
        let mut bases = |names: Vec<&str>| -> Vec<TsIdent> {
            names.into_iter().map(|name| taken.claim(TsIdent::pascal(name))).collect()
        };
        let tables = bases(model.tables.iter().map(|table| table.graphql.as_str()).collect());
        let enums = bases(model.enums.iter().map(|declared| declared.graphql.as_str()).collect());
        let scalars = bases(model.scalars.iter().map(|scalar| scalar.graphql.as_str()).collect());
        // What clients see of a row is the row's type here.
        let own = || model.composites.iter().filter(|composite| composite.shows.is_none());
        let composites = bases(own().map(|composite| composite.graphql.as_str()).collect());
        let inputs = bases(model.inputs.iter().map(|input| input.graphql.as_str()).collect());
        let domain = TsIdent::pascal(model.database.schema.as_str());
        let tables: Vec<TableNames> = tables
            .into_iter()
            .map(|row| TableNames {
                insert: taken.derived(&row, "Insert"),
                update: taken.derived(&row, "Update"),
                columns: taken.claim(row.with("Columns")),
                row: taken.with_schema(row),
            })
            .collect();
        Self {
            enums: enums
                .into_iter()
                .map(|union| EnumNames {
                    values: taken.claim(union.with("Values")),
                    union: taken.with_schema(union),
                })
                .collect(),
            scalars: scalars.into_iter().map(|ty| taken.with_schema(ty)).collect(),
            composites: of_composites(model, &tables, composites, &mut taken),
            tables,
            inputs: inputs.into_iter().map(|ty| taken.with_schema(ty)).collect(),
            functions: model
                .functions
                .iter()
                .map(|function| {
                    let base = TsIdent::pascal(&function.graphql);
                    FunctionNames {
                        arguments: taken.derived(&base, "Arguments"),
                        result: taken.derived(&base, "Result"),
                        rpc: taken.claim(base.with("Rpc")),
                        error: taken.claim(base.with("Error")),
                    }
                })
                .collect(),
            edges: model
                .edges
                .iter()
                .map(|edge| {
                    let base = TsIdent::pascal(&edge.graphql);
                    EdgeNames {
                        arguments: taken.derived(&base, "Arguments"),
                        result: taken.derived(&base, "Result"),
                        calls: taken.claim(base.with("Calls")),
                        logic: taken.claim(base.with("Logic")),
                        edge: taken.claim(base.with("Edge")),
                    }
                })
                .collect(),
            channels: model
                .channels
                .iter()
                .map(|channel| {
                    let base = TsIdent::pascal(&channel.graphql);
                    ChannelNames {
                        arguments: taken.derived(&base, "Arguments"),
                        record: taken.derived(&base, "Record"),
                        event: taken.derived(&base, "Event"),
                        channel: taken.claim(base.with("Channel")),
                    }
                })
                .collect(),
            client: ClientNames {
                client: taken.claim(domain.with("Client")),
                error: taken.claim(domain.with("Error")),
                errors: taken.claim(domain.with("Errors")),
                rpc: taken.claim(domain.with("Rpc")),
                options: taken.claim(domain.with("Options")),
                transport: taken.claim(domain.with("Transport")),
                call: taken.claim(domain.with("Call")),
                answer: taken.claim(domain.with("Answer")),
                refusal: taken.claim(domain.with("Refusal")),
                identity: taken.claim(domain.with("Identity")),
                domain: domain.clone(),
            },
            realtime: RealtimeNames {
                realtime: taken.claim(domain.with("Realtime")),
                error: taken.claim(domain.with("RealtimeError")),
                listener: taken.claim(domain.with("Listener")),
                subscription: taken.claim(domain.with("Subscription")),
                source: taken.claim(domain.with("RealtimeSource")),
                channel: taken.claim(domain.with("Channel")),
            },
            buckets: model
                .buckets
                .iter()
                .map(|bucket| {
                    let base = TsIdent::pascal(&bucket.name);
                    BucketNames {
                        constant: taken.claim(base.with("Bucket")),
                        file: taken.claim(base.with("File")),
                    }
                })
                .collect(),
            bucket: taken.claim(domain.with("StorageBucket")),
            edge: EdgeClientNames {
                edge: taken.claim(domain.with("Edge")),
                connect: taken.claim(domain.with("EdgeConnect")),
                context: taken.claim(domain.with("EdgeContext")),
                error: taken.claim(domain.with("EdgeError")),
                options: taken.claim(domain.with("EdgeOptions")),
                delivery: taken.claim(domain.with("Delivery")),
                webhook: taken.claim(domain.with("Webhook")),
                webhook_options: taken.claim(domain.with("WebhookOptions")),
                upload: taken.claim(domain.with("Upload")),
            },
        }
    }

    pub(crate) fn table(&self, id: TableId) -> &TableNames {
        &self.tables[id.index()]
    }

    pub(crate) fn enumeration(&self, id: EnumId) -> &EnumNames {
        &self.enums[id.index()]
    }

    pub(crate) fn input(&self, id: InputId) -> &TypeNames {
        &self.inputs[id.index()]
    }

    pub(crate) fn scalar(&self, id: ScalarId) -> &TypeNames {
        &self.scalars[id.index()]
    }

    pub(crate) fn composite(&self, id: CompositeId) -> &TypeNames {
        &self.composites[id.index()]
    }

    pub(crate) fn function(&self, id: FunctionId) -> &FunctionNames {
        &self.functions[id.index()]
    }

    /// In the order of [`Model::edges`].
    pub(crate) fn edges(&self) -> &[EdgeNames] {
        &self.edges
    }

    pub(crate) fn edge(&self) -> &EdgeClientNames {
        &self.edge
    }

    /// In the order of [`Model::channels`].
    pub(crate) fn channels(&self) -> &[ChannelNames] {
        &self.channels
    }

    /// In the order of [`Model::buckets`].
    pub(crate) fn buckets(&self) -> &[BucketNames] {
        &self.buckets
    }

    /// `SeoStorageBucket`, the type that all of them have.
    pub(crate) fn bucket(&self) -> &TsIdent {
        &self.bucket
    }

    pub(crate) fn realtime(&self) -> &RealtimeNames {
        &self.realtime
    }

    pub(crate) fn client(&self) -> &ClientNames {
        &self.client
    }
}

fn of_composites(
    model: &Model,
    tables: &[TableNames],
    own: Vec<TsIdent>,
    taken: &mut Taken,
) -> Vec<TypeNames> {
    let mut own = own.into_iter();
    let names = model.composites.iter().filter_map(|composite| match composite.shows {
        Some(table) => Some(tables[table.index()].row.clone()),
        None => own.next().map(|ty| taken.with_schema(ty)),
    });
    names.collect()
}

struct Taken(IndexSet<String>);

impl Taken {
    fn claim(&mut self, wanted: TsIdent) -> TsIdent {
        let mut number = 2;
        let mut name = wanted.as_str().to_owned();
        while self.0.contains(&name) {
            name = wanted.numbered(number).as_str().to_owned();
            number += 1;
        }
        self.0.insert(name);
        if number == 2 { wanted } else { wanted.numbered(number - 1) }
    }

    fn with_schema(&mut self, ty: TsIdent) -> TypeNames {
        TypeNames { schema: self.claim(ty.with("Schema")), ty }
    }

    fn derived(&mut self, base: &TsIdent, suffix: &'static str) -> TypeNames {
        let ty = self.claim(base.with(suffix));
        self.with_schema(ty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_name_is_numbered_and_a_reserved_one_is_taken() {
        let mut taken = Taken(RESERVED.iter().map(|name| (*name).to_owned()).collect());
        let mut claim = |name| taken.claim(TsIdent::pascal(name)).as_str().to_owned();
        assert_eq!(claim("Employee"), "Employee");
        assert_eq!(claim("employee"), "Employee2");
        assert_eq!(claim("Employee2"), "Employee22");
        assert_eq!(claim("Database"), "Database2");
    }
}
