//! Templates print typed values and nothing else.

use minijinja::context;
use serde::Serialize;
use sql::template::{environment, view};
use sql::{Ident, Literal, SqlValue, TypeName, ident, parse_expr, text};

fn render(source: &'static str, context: impl Into<minijinja::Value>) -> Result<String, minijinja::Error> {
    environment([("t.sql.j2", source.into())])?.get_template("t.sql.j2")?.render(context.into())
}

#[derive(Serialize)]
struct TableView {
    name: SqlValue,
    columns: Vec<ColumnView>,
    comment: Option<Literal>,
}

#[derive(Serialize)]
struct ColumnView {
    name: Ident,
    ty: TypeName,
    required: bool,
}

fn table() -> TableView {
    TableView {
        name: ident!("seo").qualify(&ident!("order")).into(),
        columns: vec![
            ColumnView { name: ident!("id"), ty: TypeName::uuid(), required: true },
            ColumnView { name: ident!("user"), ty: TypeName::text().array(), required: false },
        ],
        comment: Some(text!("it's")),
    }
}

#[test]
fn typed_values_print_through_a_derived_view() {
    let source = "create table {{ table.name }} (
{% for column in table.columns %}
  {{ column.name }} {{ column.ty }}{% if column.required %} not null{% endif %}{% if not loop.last %},{% endif %}

{% endfor %}
);
{% if table.comment %}
comment on table {{ table.name }} is {{ table.comment }};
{% endif %}
";
    let expected = "create table seo.\"order\" (
  id uuid not null,
  \"user\" text[]
);
comment on table seo.\"order\" is 'it''s';
";
    assert_eq!(render(source, context! { table => view(table()) }).unwrap(), expected);
}

#[test]
fn integers_print() {
    assert_eq!(render("{{ n }} {{ n + 1 }}", context! { n => 63 }).unwrap(), "63 64");
}

#[test]
fn nothing_else_prints_and_the_error_names_template_and_line() {
    let name = SqlValue::from(ident!("x"));
    let condition = SqlValue::from(parse_expr("a or b").unwrap().expr);
    for source in [
        "{{ raw }}",
        "{{ 'x' }}",
        "{{ flag }}",
        "{{ none }}",
        "{{ list }}",
        "{{ map }}",
        "{{ 1.5 }}",
        "{{ missing }}",
        "{{ map.missing }}",
        "{{ name.anything }}",
        "{{ name ~ 'x' }}",
        "{{ name|upper }}",
        "{{ name|string }}",
        "{{ raw|safe }}",
        "{{ name|replace('x', 'y') }}",
        "{{ list|join(', ') }}",
        "{{ [name, condition]|join(' and ') }}",
        "{{ '%s'|format(name) }}",
        "{{ name|default('y')|lower }}",
        "{{ name|escape }}",
        "{% set copy %}{{ name }}{% endset %}{{ copy }}",
        "{% filter upper %}{{ name }}{% endfilter %}",
        "{% macro m() %}{{ raw }}{% endmacro %}{{ m() }}",
        "{% autoescape true %}{{ raw }}{% endautoescape %}",
        "{% autoescape 'html' %}{{ raw }}{% endautoescape %}",
        "{{ name|tojson }}",
        "{{ raw if flag }}",
    ] {
        let source: &'static str = Box::leak(format!("-- one\n-- two\n{source}\n").into_boxed_str());
        let context = context! {
            raw => "x; drop table y", flag => true, list => vec!["a", "b"], map => context! { k => 1 },
            name => name.clone(), condition => condition.clone(),
        };
        let error = render(source, context).expect_err(source);
        assert_eq!(error.name(), Some("t.sql.j2"), "{source}");
        assert_eq!(error.line(), Some(3), "{source}");
    }
}

#[test]
fn the_message_says_what_was_refused() {
    let error = render("{{ raw }}", context! { raw => "oops" }).unwrap_err();
    assert!(error.to_string().contains("typed SQL values and integers, not a string ('oops')"), "{error}");
}

#[test]
fn a_template_with_a_mistake_is_refused_at_once() {
    assert!(environment([("t", "{% if %}".into())]).is_err());
}

#[test]
fn outside_templates_the_pieces_are_plain_text() {
    let json = serde_json::to_string(&table()).unwrap();
    assert_eq!(
        json,
        r#"{"name":"seo.\"order\"","columns":[{"name":"id","ty":"uuid","required":true},"#.to_owned()
            + r#"{"name":"user","ty":"text[]","required":false}],"comment":"'it''s'"}"#
    );
}
