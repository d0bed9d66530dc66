//! Channels: what is told of a row and where, and who cannot hear it whatever other rules say.
//!
//! Whom `require` lets listen is the schema's to say and to test; here stands what holds for every channel.

use model::{Channel, ChannelEvent, FieldId, Model, TableId, TopicPart};

use super::change::real_change;
use super::code::{Code, Piece, code, text};
use super::fixture::{Cell, FRESH, Fixture, Row, Tenant, letter};
use super::intent::Caller;
use super::platform;
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower::messages;

/// `80_channels.sql`; none for a schema without.
pub(crate) fn file(fixture: &Fixture<'_>, catalog: &catalog::Catalog) -> Option<TestFile> {
    if fixture.model.channels.is_empty() {
        return None;
    }
    let [anon, authenticated, _] = session::clients();
    let mut script = session::begin(fixture, &[&anon, &authenticated]);
    platform::policies(catalog, &messages(), &mut script);
    // What the rows of the fixture were told as is not what the tests are about.
    script.setup(None, code!("create temporary table heard on commit drop as select id from {}", messages()));
    for channel in &fixture.model.channels {
        Told { fixture, channel, id: channel.table }.prove(&mut script);
    }
    closed(fixture, &mut script);
    opened(fixture, catalog, &mut script);
    Some(script.file("80_channels.sql"))
}

/// The topic of a row, called `t`.
fn topic(model: &Model, channel: &Channel) -> Code {
    let table = model.table(channel.table);
    let parts = channel.topic.iter().map(|part| match part {
        TopicPart::Text(words) => code!("{}", text(words)),
        TopicPart::Argument(at) => match table.field(channel.arguments[*at].field).column() {
            Some(column) => code!("t.{}", column.name),
            None => code!("null"),
        },
    });
    code!("concat({})", Code::join(parts, ", "))
}

struct Told<'f, 'm> {
    fixture: &'f Fixture<'m>,
    channel: &'m Channel,
    id: TableId,
}

impl Told<'_, '_> {
    fn prove(&self, script: &mut Script) {
        let Self { fixture, channel, id } = *self;
        let name = fixture.name(id);
        let table = fixture.model.table(id);
        if fixture.can_add(id) {
            let row = fixture.new_row(id, fixture.tenants_of(table).first().copied().flatten(), FRESH);
            let (insert, is_row) = (fixture.insert(id, &row), fixture.is_row(id, &row));
            let what = format!("a new row of {name}");
            self.told(ChannelEvent::Insert, (&insert, &self.as_it_is(&is_row)), &what, script);
            let delete = code!("{}; delete from {} where {}", insert, name, is_row);
            // What was told of the row when it came, if anything was, went to the same topic.
            let gone = code!(
                "select string_agg(m.event || ' true true', ', ') filter (where m.event = 'DELETE') \
                 from {} m where {} having count(distinct m.topic) <= 1",
                messages(),
                self.of_this_attempt()
            );
            self.told(ChannelEvent::Delete, (&delete, &gone), &format!("a deleted row of {name}"), script);
        }
        let Some(row) = fixture.rows(id).first() else { return };
        let is_row = fixture.is_row(id, row);
        let sent = |at| channel.fields.contains(&at);
        let chooses = |at| channel.arguments.iter().any(|it| it.field == at);
        if let Some((column, value)) = real_change(fixture, id, row, |at| sent(at) && !chooses(at)) {
            let update = code!("update {} set {} = {} where {}", name, column.name, value, is_row);
            let what = format!("another {name}.{}", column.name);
            self.told(ChannelEvent::Update, (&update, &self.as_it_is(&is_row)), &what, script);
            let same = code!("update {} set {} = {} where {}", name, column.name, column.name, is_row);
            self.silent(&same, &format!("the same {name}.{}", column.name), script);
        }
        if let Some((column, value)) = real_change(fixture, id, row, |at| !sent(at) && !chooses(at)) {
            let update = code!("update {} set {} = {} where {}", name, column.name, value, is_row);
            self.silent(&update, &format!("another {name}.{}, which is not sent,", column.name), script);
        }
    }

    /// What an attempt left behind.
    fn of_this_attempt(&self) -> Code {
        code!(
            "m.id not in (select id from pg_temp.heard) and m.private and m.extension = 'broadcast' and m.topic like {}",
            text(format_args!("{}%", self.channel.prefix().replace('_', "\\_")))
        )
    }

    /// Of a row that is there: the event, whether it went to the row's topic, whether it holds what is sent of the row.
    fn as_it_is(&self, is_row: &impl Piece) -> Code {
        let table = self.fixture.model.table(self.id);
        let sent = self.channel.fields.iter().filter_map(|at| table.field(*at).column());
        let sent = sent.map(|column| code!("{}, t.{}", text(column.name.as_str()), column.name));
        code!(
            "select string_agg(concat_ws(' ', m.event, (m.topic = {})::text, \
             (m.payload - 'id' = jsonb_build_object('operation', m.event, 'record', jsonb_build_object({})))::text), ', ') \
             from {} m, (select * from {} where {}) t where {}",
            topic(self.fixture.model, self.channel),
            Code::join(sent, ", "),
            messages(),
            self.fixture.name(self.id),
            is_row,
            self.of_this_attempt()
        )
    }

    fn told(&self, event: ChannelEvent, (command, observe): (&Code, &Code), what: &str, script: &mut Script) {
        let told = self.channel.events.contains(&event);
        let want = if told { format!("{} true true", event.name()) } else { "null".to_owned() };
        script.is(
            Some(self.channel.span),
            session::as_owner_then(command, observe),
            text(&want),
            if told {
                format!("{what} is told to the row's topic")
            } else {
                format!("{what} is told to nobody")
            },
        );
    }

    fn silent(&self, command: &Code, what: &str, script: &mut Script) {
        let observe =
            code!("select string_agg(m.event, ', ') from {} m where {}", messages(), self.of_this_attempt());
        script.is(
            Some(self.channel.span),
            session::as_owner_then(command, &observe),
            text("null"),
            format_args!("{what} is told to nobody"),
        );
    }
}

/// Beside rules that open everything: nobody hears another tenant's topics, and nobody sends on ours.
fn closed(fixture: &Fixture<'_>, script: &mut Script) {
    let messages = messages();
    let topics = topics(fixture);
    if !topics.is_empty() {
        script.setup(
            None,
            code!(
                "insert into {} (topic, extension, payload, event, private)\n\
                 select topic, 'broadcast', '{{}}', whose, true from (\n  {}\n) as t (whose, topic)",
                messages,
                Code::join(topics, "\n  union all ")
            ),
        );
    }
    script.setup(
        None,
        code!(
            "insert into {} (topic, extension, payload, event, private) values ('of others', 'broadcast', '{{}}', 'others', true)",
            messages
        ),
    );
    let hears = |caller: Caller, whose: &str| {
        let (role, user) = (session::role(caller), session::user(fixture, caller));
        let query = code!("select count(*) > 0 from {} where event = {}", messages, text(whose));
        code!("pg_temp.reading({}, {}, {})", text(role), user, query.quoted())
    };
    let of_others = code!("{}", text("false"));
    script.is(None, hears(Caller::Outsider, "others"), of_others, "a topic of others is not ours to open");
    script.setup(
        None,
        code!("create policy careless_select on {} for select to anon, authenticated using (true)", messages),
    );
    script.setup(
        None,
        code!(
            "create policy careless_insert on {} for insert to anon, authenticated with check (true)",
            messages
        ),
    );
    let called = |caller| match caller {
        Caller::Nobody => "a visitor",
        Caller::Outsider | Caller::Person(_) => session::label(fixture, caller),
    };
    for caller in [Caller::Outsider, Caller::Nobody] {
        let who = called(caller);
        script.is(
            None,
            hears(caller, "others"),
            code!("'true'"),
            format_args!("beside a careless rule {who} hears topics of others"),
        );
    }
    let mut strangers: Vec<(Caller, Tenant)> = Vec::new();
    for tenant in [0, 1] {
        strangers.extend([(Caller::Nobody, tenant), (Caller::Outsider, tenant)]);
        if !fixture.people.all.is_empty() {
            strangers.push((Caller::Person(fixture.people.strongest(Some(1 - tenant))), tenant));
        }
    }
    for (caller, tenant) in strangers.into_iter().filter(|_| fixture.tenants) {
        let whose = letter(tenant);
        script.is(
            None,
            hears(caller, whose),
            code!("'false'"),
            format_args!(
                "beside a careless rule {} hears nothing of {whose}",
                session::label(fixture, caller)
            ),
        );
    }
    for channel in &fixture.model.channels {
        for role in ["anon", "authenticated"] {
            let send = code!(
                "insert into {} (topic, extension, payload, event, private) values ({}, 'broadcast', '{{}}', 'forged', true)",
                messages,
                text(channel.prefix())
            );
            script.is(
                Some(channel.span),
                session::attempt(text(role), code!("null"), &send),
                code!("'42501'"),
                format_args!("beside a careless rule {role} sends nothing to topics of {}", channel.graphql),
            );
        }
    }
}

/// Whoever is let in hears the topic that he is let in to. Whom `require` lets in is the schema's to say, so somebody else says it here:
/// a function in its place that knows one row. It comes last, since the function stays.
fn opened(fixture: &Fixture<'_>, catalog: &catalog::Catalog, script: &mut Script) {
    script.setup(None, code!("drop policy careless_select on {}", messages()));
    for channel in &fixture.model.channels {
        let (name, table) = (fixture.name(channel.table), fixture.model.table(channel.table));
        let said = |row: &&Row| {
            let known = |at: FieldId| !matches!(row.cell(at), Cell::Null | Cell::Absent);
            channel.arguments.iter().all(|it| known(it.field))
        };
        let hears = &fixture.model.functions[channel.hears.index()].name;
        let hears = fixture.model.database.private_schema.qualify(hears);
        let function = catalog.functions.iter().find(|function| function.name == hears);
        let (Some(row), Some(function)) = (fixture.rows(channel.table).iter().find(said), function) else {
            continue;
        };
        let event = code!("{}", text(format_args!("of {}", channel.graphql)));
        let topic = topic(fixture.model, channel);
        script.setup(
            Some(channel.span),
            code!(
                "insert into {} (topic, extension, payload, event, private)\n\
                 select distinct {}, 'broadcast', '{{}}'::jsonb, {}, true from {} t",
                messages(),
                topic,
                event,
                name
            ),
        );
        let parameters = function.parameters.iter().map(|it| code!("{} {}", it.name, it.ty));
        let parameters = Code::join(parameters, ", ");
        let lets_in = |which: &Code| {
            let body = code!("select exists (select from {} t where {})", name, which);
            code!(
                "create or replace function {}({}) returns boolean language sql stable security definer as {}",
                hears,
                parameters,
                body.quoted()
            )
        };
        let query =
            code!("select string_agg(distinct topic, ', ') from {} where event = {}", messages(), event);
        let outsider = session::user(fixture, Caller::Outsider);
        let heard = code!("pg_temp.reading('authenticated', {}, {})", outsider, query.quoted());
        let is_row = code!("{}", fixture.is_row(channel.table, row));
        let same =
            channel.arguments.iter().enumerate().filter_map(|(at, it)| {
                Some(code!("t.{} = ${}", table.field(it.field).column()?.name, at + 1))
            });
        script.setup(
            Some(channel.span),
            lets_in(&Code::join([is_row.clone()].into_iter().chain(same), " and ")),
        );
        script.is(
            Some(channel.span),
            heard.clone(),
            code!("(select {} from {} t where {})", topic, name, is_row),
            format_args!("who is let in to a topic of {} hears that one and no other", channel.graphql),
        );
        script.setup(Some(channel.span), lets_in(&code!("false")));
        script.is(
            Some(channel.span),
            heard,
            text("null"),
            format_args!("who is not let in hears nothing of {}", channel.graphql),
        );
    }
}

/// For each channel a topic of each tenant that has rows, with whose it is.
fn topics(fixture: &Fixture<'_>) -> Vec<Code> {
    let of = |channel: &Channel, tenant: Tenant| {
        let table = channel.table;
        let row = fixture.rows(table).iter().find(|row| row.tenant == Some(tenant))?;
        Some(code!(
            "select {}, {} from {} t where {}",
            text(letter(tenant)),
            topic(fixture.model, channel),
            fixture.name(table),
            fixture.is_row(table, row)
        ))
    };
    let channels = fixture.model.channels.iter();
    let both = channels.flat_map(|channel| [(channel, 0), (channel, 1)]);
    both.filter_map(|(channel, tenant)| of(channel, tenant)).collect()
}
