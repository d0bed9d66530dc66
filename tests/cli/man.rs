//! `seoc man` and `seoc json-schema`.

use crate::project::{Project, seoc};

#[test]
fn every_command_has_a_manual_page() {
    let project = Project::empty();
    let help = project.seoc(&["--help"]).exits(0).out;
    let (_, commands) = help.split_once("Commands:\n").unwrap();
    let commands: Vec<&str> = commands
        .lines()
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 8, "{commands:?}");
    project.seoc(&["man", "share/man1"]).exits(0).no_out().err(&[" pages in share/man1\n"]);
    for command in &commands {
        let page = project.read(&format!("share/man1/seoc-{command}.1"));
        assert!(page.contains(".SH SYNOPSIS") && page.contains(".SH DESCRIPTION"), "{command}");
    }
    assert!(project.read("share/man1/seoc.1").contains("seoc\\-generate(1)"));
    // Commands of a command have pages of their own, and nothing else has.
    for file in project.files("share") {
        let page = file.strip_prefix("share/man1/seoc").and_then(|rest| rest.strip_suffix(".1")).unwrap();
        let of_a_command = commands.iter().any(|command| {
            page.strip_prefix('-')
                .and_then(|page| page.strip_prefix(command))
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        });
        assert!(page.is_empty() || of_a_command, "{file}");
    }
}

#[test]
fn json_schemas_are_json() {
    for of in ["config", "messages"] {
        let said = seoc(&["json-schema", of]).exits(0).no_err();
        let schema: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        assert!(schema["$schema"].as_str().unwrap().contains("json-schema.org"));
    }
}
