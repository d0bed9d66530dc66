//! `seoc init`.

use crate::project::{Project, SHOP, TOML, seoc};

const TEMPLATES: [&str; 3] = ["saas", "blog", "empty"];

#[test]
fn an_empty_folder_becomes_a_project_that_compiles() {
    for template in TEMPLATES {
        let project = Project::empty();
        project.seoc(&["init", "--template", template]).exits(0).no_out().err(&[
            "created  seoc.toml\n",
            "created  schema/",
            "created  .graphqlrc.yml\n",
            "created  .seoc/directives.graphql\n",
            "created  .github/workflows/seoc.yml\n",
            "created  .gitignore\n",
            "`seoc generate`",
        ]);
        // No finding at all, not even a warning: whoever begins shall not begin with one.
        let said = project.seoc(&["check", "--message-format", "json"]).exits(0);
        assert_eq!(said.out, "[]\n", "{template}");
        project.seoc(&["generate"]).exits(0);
        project.seoc(&["generate", "--check"]).exits(0);
    }
}

#[test]
fn the_folder_may_be_named_and_need_not_exist() {
    let outside = Project::empty();
    outside
        .seoc(&["init", "--template", "empty", "shops/mine"])
        .exits(0)
        .err(&["`seoc -C shops/mine generate`"]);
    outside.seoc(&["-C", "shops/mine", "check"]).exits(0);
    outside.seoc(&["-C", "shops", "init", "--template", "empty", "yours"]).exits(0);
    assert!(outside.has("shops/yours/seoc.toml"));
    assert!(!outside.has("seoc.toml"));
}

/// Every file of a folder with its bytes.
fn contents(project: &Project) -> Vec<(String, String)> {
    project.files("").into_iter().map(|path| (path.clone(), project.read(&path))).collect()
}

#[test]
fn a_second_time_changes_nothing() {
    let project = Project::empty();
    project.seoc(&["init"]).exits(0);
    let before = contents(&project);
    let said = project.seoc(&["init", "--template", "blog"]).exits(0);
    assert!(!said.err.contains("created") && !said.err.contains("renewed"), "{}", said.err);
    said.err(&["left as they are: seoc.toml, ", ".gitignore"]);
    assert_eq!(contents(&project), before);
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let own = [
        ("seoc.toml", TOML),
        (".graphqlrc.yml", "schema: mine.graphql\n"),
        (".ci/run", "#!/bin/sh\n"),
        (".github/workflows/seoc.yml", "name: mine\n"),
        (".seoc/root.graphql", "type Query { mine: Int }\n"),
    ];
    let project = own.iter().fold(Project::empty(), |project, (path, text)| project.with(path, text));
    let project = project.with("schemas/shop/main.graphql", SHOP).with(".gitignore", "/target");
    let said = project.seoc(&["init"]).exits(0);
    for (path, text) in own {
        assert_eq!(project.read(path), text);
        assert!(said.err.lines().any(|line| line.starts_with("left as they are: ") && line.contains(path)));
    }
    // A project has its schema already.
    assert!(!project.has("schema"));
    // Lines are added behind one's own, once.
    let ignored = project.read(".gitignore");
    assert!(ignored.starts_with("/target\n") && ignored.contains("\nnode_modules/\n"), "{ignored}");
    project.seoc(&["init"]).exits(0);
    assert_eq!(project.read(".gitignore"), ignored);
    project.seoc(&["check"]).exits(0);
}

#[test]
fn a_schema_that_is_there_is_the_schema() {
    let project = Project::empty().with("schema/mine.graphql", SHOP);
    project.seoc(&["init"]).exits(0).err(&["left as they are: schema/mine.graphql"]);
    assert_eq!(project.files("schema"), ["schema/mine.graphql"]);
    project.seoc(&["check"]).exits(0);
}

#[test]
fn a_project_that_cannot_be_understood_is_left_alone() {
    let project = Project::empty().with("seoc.toml", "[domains.shop]\nschma = \"x\"\n");
    let before = contents(&project);
    project.seoc(&["init"]).exits(2).err(&["E0903", "did you mean `schema`?"]);
    assert_eq!(contents(&project), before);
}

#[test]
fn files_for_the_editor_are_brought_to_this_version() {
    let project = Project::empty();
    project.seoc(&["init"]).exits(0);
    let path = ".seoc/directives.graphql";
    let now = project.read(path);
    assert!(now.contains("directive @policy("));
    project.put(path, now.replace("directive @policy(", "directive @rule("));
    let said = project.seoc(&["init"]).exits(0).err(&["renewed  .seoc/directives.graphql\n"]);
    assert_eq!(said.err.matches("renewed").count(), 1);
    assert_eq!(project.read(path), now);
}

#[test]
fn each_domain_is_a_project_of_the_editor() {
    let both = Project::shop()
        .with(
            "seoc.toml",
            format!("{TOML}\n[domains.zoo]\nschema = [\"zoo/*.graphql\", \"more/*.graphql\"]\n"),
        )
        .with("zoo/a.graphql", SHOP)
        .with("more/b.graphql", "");
    both.seoc(&["init"]).exits(0);
    let config = both.read(".graphqlrc.yml");
    let wanted = "projects:\n  shop:\n    schema:\n      - '.seoc/directives.graphql'\n      - '.seoc/root.graphql'\n      - \
                  'schemas/shop/**/*.graphql'\n  zoo:\n";
    assert!(config.contains(wanted), "{config}");
}

#[test]
fn its_configuration_is_what_its_json_schema_allows() {
    let project = Project::empty();
    project.seoc(&["init", "--template", "empty"]).exits(0);
    let text = project.read("seoc.toml");
    let first = text.lines().next().unwrap();
    let schema = project.read(first.strip_prefix("#:schema ").unwrap());
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let fits = |text: &str| {
        schema.is_valid(&serde_json::to_value(toml::from_str::<toml::Value>(text).unwrap()).unwrap())
    };
    let right = [
        text.as_str(),
        TOML,
        "out = \"x\"\n[allow]\nW0512 = \"r\"\n[domains.a]\nschema = [\"a\", \"b\"]\ntests = \"t\"\nallow.W0501 = \"r\"\n",
    ];
    let wrong = [
        "",
        "out = 3\n[domains.a]\nschema = \"a\"",
        "[domains.a]\nschma = \"a\"",
        "[domains.a]\n",
        "[domains.a]\nschema = 3",
    ];
    for text in right {
        assert!(fits(text), "{text}");
    }
    for text in wrong {
        assert!(!fits(text), "{text}");
        // The program says the same.
        project.put("seoc.toml", text);
        project.seoc(&["check"]).exits(2);
    }
}

#[test]
fn the_pages_say_how() {
    seoc(&["--help"]).out(&["seoc init"]);
    seoc(&["init", "--help"]).exits(0).out(&["--template", "saas", "blog", "empty", "[DIR]"]);
}
