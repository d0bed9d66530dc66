//! The output folder, with made-up artefacts.

use std::path::Path;
use std::time::{Duration, SystemTime};

use compiler::Artefact;
use tempfile::TempDir;

use super::folder::Folder;
use super::manifest;
use super::{Plan, plan};

struct Ground {
    dir: TempDir,
    folder: Folder,
}

impl Ground {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path().join("generated/seo"), "generated/seo".into());
        Self { dir, folder }
    }

    /// A new look at the same folder, as the next run has it.
    fn again(&self) -> Folder {
        Folder::at(self.folder.path.clone(), self.folder.shown.clone())
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.folder.join(path)).unwrap()
    }

    fn has(&self, path: &str) -> bool {
        self.folder.join(path).symlink_metadata().is_ok()
    }

    fn generate(&self, files: &[(&str, &str)]) {
        self.with_plan(files, |plan| plan.apply().unwrap());
    }

    fn with_plan<T>(&self, files: &[(&str, &str)], then: impl FnOnce(&Plan<'_>) -> T) -> T {
        let (folder, artefacts) = (self.again(), artefacts(files));
        let plan = plan(&folder, &artefacts).unwrap().unwrap();
        then(&plan)
    }

    fn obstacles(&self, files: &[(&str, &str)]) -> Vec<String> {
        let (folder, artefacts) = (self.again(), artefacts(files));
        let found = plan(&folder, &artefacts).unwrap().unwrap_err();
        found.into_iter().map(|obstacle| obstacle.shown).collect()
    }

    /// Every file below the folder, sorted.
    fn files(&self) -> Vec<String> {
        fn walk(root: &Path, at: &Path, into: &mut Vec<String>) {
            for entry in std::fs::read_dir(at).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(root, &path, into);
                } else {
                    into.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
                }
            }
        }
        let mut files = Vec::new();
        walk(&self.folder.path, &self.folder.path, &mut files);
        files.sort();
        files
    }
}

fn artefacts(files: &[(&str, &str)]) -> Vec<Artefact> {
    files
        .iter()
        .map(|(path, contents)| Artefact {
            path: (*path).to_owned(),
            contents: (*contents).to_owned().into(),
        })
        .collect()
}

#[test]
fn the_first_run_writes_everything_and_nothing_else() {
    let ground = Ground::new();
    ground.generate(&[("sql/schema.sql", "create;\n"), ("ts/deep/types.ts", "type\n")]);
    assert_eq!(ground.files(), ["manifest.json", "sql/schema.sql", "ts/deep/types.ts"]);
    assert_eq!(ground.read("sql/schema.sql"), "create;\n");
}

#[test]
fn the_manifest_lists_files_by_path_with_their_sha256() {
    let ground = Ground::new();
    ground.generate(&[("b.sql", "b"), ("a.sql", "")]);
    let text = ground.read("manifest.json");
    assert_eq!(
        text,
        "{\n  \"version\": 1,\n  \"files\": {\n    \
         \"a.sql\": \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\n    \
         \"b.sql\": \"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d\"\n  }\n}\n"
    );
}

#[test]
fn a_second_run_touches_nothing() {
    let ground = Ground::new();
    let files = [("sql/schema.sql", "create;\n"), ("catalog.json", "{}")];
    ground.generate(&files);
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for file in ["sql/schema.sql", "catalog.json", "manifest.json"] {
        let file = std::fs::File::options().write(true).open(ground.folder.join(file)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    ground.with_plan(&files, |plan| {
        assert!(plan.is_nothing());
        assert_eq!(plan.unchanged(), 2);
        assert_eq!(plan.diff().unwrap(), "");
        plan.apply().unwrap();
    });
    for file in ["sql/schema.sql", "catalog.json", "manifest.json"] {
        let modified = ground.folder.join(file).metadata().unwrap().modified().unwrap();
        assert_eq!(modified, long_ago, "{file}");
    }
}

#[test]
fn only_what_differs_is_written() {
    let ground = Ground::new();
    ground.generate(&[("a", "one\n"), ("b", "two\n")]);
    ground.with_plan(&[("a", "one\n"), ("b", "2\n"), ("c", "three\n")], |plan| {
        assert_eq!(plan.changes(), [1, 1, 0]);
        assert_eq!(plan.unchanged(), 1);
        plan.apply().unwrap();
    });
    assert_eq!(ground.read("b"), "2\n");
    assert_eq!(ground.read("c"), "three\n");
}

#[test]
fn a_file_of_the_same_length_with_other_bytes_is_seen() {
    let ground = Ground::new();
    ground.generate(&[("a", "one")]);
    ground.generate(&[("a", "two")]);
    assert_eq!(ground.read("a"), "two");
}

#[test]
fn many_bytes_are_surveyed_in_order_too() {
    let ground = Ground::new();
    let big = "x".repeat(400_000);
    let files: Vec<(String, String)> = (0..9).map(|i| (format!("{i}.sql"), format!("{i}{big}"))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    ground.generate(&files);
    for (path, text) in &files {
        assert!(ground.read(path) == *text, "{path}");
        assert!(ground.read("manifest.json").contains(&manifest::hash([text.as_bytes()])), "{path}");
    }
    ground.with_plan(&files, |plan| assert!(plan.is_nothing()));
}

#[test]
fn a_stale_file_goes_with_the_folders_it_emptied() {
    let ground = Ground::new();
    ground.generate(&[("a", "a"), ("old/deep/b", "b"), ("old/c", "c")]);
    ground.put("old/mine.txt", "mine");
    ground.generate(&[("a", "a"), ("old/c", "c")]);
    assert_eq!(ground.files(), ["a", "manifest.json", "old/c", "old/mine.txt"]);
    assert!(!ground.has("old/deep"));
    ground.generate(&[("a", "a")]);
    assert_eq!(ground.files(), ["a", "manifest.json", "old/mine.txt"], "a foreign file keeps its folder");
}

#[test]
fn a_stale_file_that_was_changed_by_hand_stays_and_is_told() {
    let ground = Ground::new();
    ground.generate(&[("a", "a"), ("b", "b")]);
    ground.put("b", "my own thoughts");
    ground.with_plan(&[("a", "a")], |plan| {
        let warnings: Vec<_> = plan.warnings().collect();
        assert_eq!(warnings.len(), 1);
        assert!(warnings[0].starts_with("generated/seo/b is no longer generated"), "{warnings:?}");
        plan.apply().unwrap();
    });
    assert_eq!(ground.read("b"), "my own thoughts");
    // From now on it is the user's: nobody asks again, and nobody overwrites it.
    ground.with_plan(&[("a", "a")], |plan| assert_eq!(plan.warnings().count(), 0));
    assert_eq!(ground.obstacles(&[("a", "a"), ("b", "b")]), ["generated/seo/b"]);
}

#[test]
fn foreign_files_in_the_way_are_all_told_and_nothing_is_written() {
    let ground = Ground::new();
    ground.put("a", "mine");
    ground.put("sql/b", "mine too");
    ground.put("same", "same");
    ground.put("ts", "a file where a folder must be");
    std::fs::create_dir_all(ground.folder.join("c")).unwrap();
    let files = [
        ("a", "1"),
        ("c", "3"),
        ("new", "4"),
        ("same", "same"),
        ("sql/b", "2"),
        ("ts/x", "5"),
        ("ts/y", "6"),
    ];
    assert_eq!(
        ground.obstacles(&files),
        [
            "generated/seo/a",
            "generated/seo/c (a file must be here)",
            "generated/seo/sql/b",
            "generated/seo/ts (a folder must be here)",
        ]
    );
    assert_eq!(ground.files(), ["a", "same", "sql/b", "ts"]);
}

#[test]
fn a_foreign_file_with_the_very_same_bytes_is_adopted() {
    let ground = Ground::new();
    ground.put("a", "a");
    ground.generate(&[("a", "a")]);
    ground.generate(&[("a", "b")]);
    assert_eq!(ground.read("a"), "b");
}

#[test]
fn an_owned_file_that_was_changed_by_hand_is_written_again() {
    let ground = Ground::new();
    ground.generate(&[("a", "a")]);
    ground.put("a", "meddled");
    ground.generate(&[("a", "a")]);
    assert_eq!(ground.read("a"), "a");
}

#[test]
fn a_stale_file_may_give_way_to_a_folder() {
    let ground = Ground::new();
    ground.generate(&[("sql", "a file")]);
    ground.generate(&[("sql/schema.sql", "in a folder")]);
    assert_eq!(ground.files(), ["manifest.json", "sql/schema.sql"]);
}

#[test]
fn a_run_that_was_cut_off_can_be_repeated_with_another_schema() {
    let ground = Ground::new();
    ground.generate(&[("a", "a")]);
    // The run that should add `b/new` is cut off after that file: a folder that cannot be replaced stops it.
    let (folder, files) = (ground.again(), artefacts(&[("a", "a"), ("b/new", "1"), ("c", "2"), ("d", "3")]));
    let cut_off = plan(&folder, &files).unwrap().unwrap();
    std::fs::create_dir(ground.folder.join("c")).unwrap();
    cut_off.apply().unwrap_err();
    assert_eq!((ground.read("b/new"), ground.read("d")), ("1".to_owned(), "3".to_owned()));
    std::fs::remove_dir(ground.folder.join("c")).unwrap();
    ground.generate(&[("a", "a"), ("b/new", "other")]);
    assert_eq!(ground.files(), ["a", "b/new", "manifest.json"]);
    assert_eq!(ground.read("b/new"), "other");
}

#[test]
fn a_manifest_that_cannot_be_trusted_stops_everything() {
    for (text, says) in [
        ("{", "is damaged"),
        ("{\"version\": 1, \"files\": {}, \"more\": 1}", "is damaged"),
        ("{\"version\": 2, \"files\": {}}", "has version 2"),
        ("{\"version\": 1, \"files\": {\"../../x\": \"00\"}}", "`../../x`"),
        ("{\"version\": 1, \"files\": {\"/etc/passwd\": \"00\"}}", "`/etc/passwd`"),
    ] {
        let ground = Ground::new();
        ground.put("manifest.json", text);
        let folder = ground.again();
        let error = plan(&folder, &artefacts(&[("a", "a")])).unwrap_err().to_string();
        assert!(error.starts_with("generated/seo/manifest.json"), "{error}");
        assert!(error.contains(says), "{error}");
        assert_eq!(ground.files(), ["manifest.json"]);
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_never_followed() {
    use std::os::unix::fs::symlink;
    let ground = Ground::new();
    ground.generate(&[("a", "a"), ("sub/b", "b")]);
    // The folder of an owned file now leads elsewhere, to a file that looks like seoc's own.
    let elsewhere = ground.dir.path().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    std::fs::write(elsewhere.join("b"), "b").unwrap();
    std::fs::remove_dir_all(ground.folder.join("sub")).unwrap();
    symlink(&elsewhere, ground.folder.join("sub")).unwrap();
    // Nothing is written through it …
    assert_eq!(
        ground.obstacles(&[("a", "a"), ("sub/b", "new")]),
        ["generated/seo/sub (a folder must be here, not a link)"]
    );
    // … and nothing is removed through it.
    ground.with_plan(&[("a", "a")], |plan| {
        assert_eq!(plan.warnings().count(), 1);
        plan.apply().unwrap();
    });
    assert_eq!(std::fs::read_to_string(elsewhere.join("b")).unwrap(), "b");
}

#[test]
fn the_diff_shows_what_would_be_added_changed_and_removed() {
    let ground = Ground::new();
    ground.generate(&[("changed", "one\ntwo\n"), ("gone", "bye\n")]);
    let before = ground.files();
    ground.with_plan(&[("changed", "one\n2\n"), ("new", "hello\n")], |plan| {
        let diff = plan.diff().unwrap();
        let (files, manifest) = diff.split_once("--- generated/seo/manifest.json\n").unwrap();
        assert_eq!(
            files,
            "--- generated/seo/changed\n+++ generated/seo/changed\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n\
             --- generated/seo/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-bye\n\
             --- /dev/null\n+++ generated/seo/new\n@@ -0,0 +1 @@\n+hello\n"
        );
        assert!(manifest.contains("-    \"gone\": "), "{manifest}");
    });
    assert_eq!(ground.files(), before, "a diff changes nothing");
}

#[test]
fn the_diff_says_where_it_belongs() {
    let lines = |changed: usize| -> String {
        (1..=12).map(|line| if line == changed { "new\n".to_owned() } else { format!("{line}\n") }).collect()
    };
    for changed in 1..=12_usize {
        let ground = Ground::new();
        ground.generate(&[("a", &lines(0))]);
        let (first, last) = (changed.saturating_sub(3).max(1), (changed + 3).min(12));
        let range = format!("{first},{}", last + 1 - first);
        ground.with_plan(&[("a", &lines(changed))], |plan| {
            let diff = plan.diff().unwrap();
            assert!(diff.contains(&format!("\n@@ -{range} +{range} @@\n")), "{diff}");
        });
    }
}

#[cfg(unix)]
#[test]
fn output_is_readable_as_other_files_are() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = Ground::new();
    ground.generate(&[("a", "a")]);
    ground.put("plain", "");
    let mode = |path| ground.folder.join(path).metadata().unwrap().permissions().mode();
    assert_eq!(mode("a"), mode("plain"));
}
