//! `seoc templates`, and templates that are written anew.

use crate::project::{Project, TOML};

fn shop() -> Project {
    Project::shop().with("seoc.toml", format!("templates = \"own\"\n{TOML}"))
}

#[test]
fn they_are_named_shown_and_compared() {
    let project = shop();
    let built_in = project.seoc(&["templates", "show", "sql/index.sql.j2"]).exits(0).no_err();
    assert!(built_in.out.starts_with("{#\nAn index.\n\nname: Ident"), "{}", built_in.out);
    project.put("own/sql/index.sql.j2", built_in.out.replace("create ", "CREATE "));
    project.put("own/README.md", "not a template");
    project.seoc(&["templates", "list"]).exits(0).out(&[
        "sql/index.sql.j2                written anew in own/sql/index.sql.j2\n",
        "sql/table.sql.j2                A table, closed to everybody.\n",
        "ts/types.ts.j2",
    ]);
    project.seoc(&["templates", "diff"]).exits(0).out(&[
        "+++ own/sql/index.sql.j2",
        "-create {% if unique",
        "+CREATE {% if unique",
    ]);
    project
        .seoc(&["templates", "show", "sql/indx.sql.j2"])
        .exits(2)
        .no_out()
        .err(&["did you mean `sql/index.sql.j2`?"]);
}

#[test]
fn one_that_is_written_anew_writes_the_output() {
    let project =
        shop().with("own/sql/schema.sql.j2", "-- Ours.\ncreate schema if not exists {{ schema.name }};\n");
    project.seoc(&["generate"]).exits(0);
    assert!(
        project
            .read("generated/shop/sql/schema.sql")
            .contains("-- Ours.\ncreate schema if not exists shop;\n")
    );
    let project = shop().with("own/ts/index.ts.j2", "{{ banner }}\n\n// Ours.\n");
    project.seoc(&["generate"]).exits(0);
    assert!(project.read("generated/shop/ts/index.ts").contains("// Ours.\n"));
}

/// Whatever a template does, nothing unquoted comes into SQL or TypeScript.
#[test]
fn a_raw_text_is_refused_at_its_line() {
    shop()
        .with("own/sql/schema.sql.j2", "-- Ours.\n  create schema {{ \"x; drop\" }};\n")
        .seoc(&["generate"])
        .exits(1)
        .err(&[
            "E0904",
            "own/sql/schema.sql.j2:2:3",
            "may print typed SQL values and integers, not a string",
        ]);
    shop()
        .with("own/ts/index.ts.j2", "{{ \"raw\" }}\n")
        .seoc(&["generate"])
        .exits(1)
        .err(&["E0904", "own/ts/index.ts.j2:1:1"]);
    shop()
        .with("own/sql/schema.sql.j2", "{{ nobody }}\n")
        .seoc(&["generate"])
        .exits(1)
        .err(&["E0904", "own/sql/schema.sql.j2:1:1"]);
    shop()
        .with("own/sql/schema.sql.j2", "{% if %}\n")
        .seoc(&["generate"])
        .exits(1)
        .err(&["E0904", "own/sql/schema.sql.j2:1:1"]);
}

#[test]
fn a_file_that_is_called_like_no_template_and_a_folder_that_is_not_there_are_answered() {
    shop().with("own/sql/tabel.sql.j2", "").seoc(&["check"]).exits(2).err(&[
        "E0903",
        "`own/sql/tabel.sql.j2` is called like no template",
        "did you mean `sql/table.sql.j2`?",
    ]);
    shop().seoc(&["check"]).exits(2).err(&["E0903", "there is no folder `own`"]);
}
