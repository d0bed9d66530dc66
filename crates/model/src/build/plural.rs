//! English plurals, for the names of tables and of functions that answer with many rows.
//!
//! The rules are those of the npm package `pluralize`, which people know from other generators, as tables of endings: compiling its
//! regular expressions took a third of the time of a small schema. Its pronouns and verbs are left out: no type is called so.

/// Words that have one form for both.
const SAME: &str = "\
    adulthood advice agenda aid aircraft alcohol ammo analytics anime athletics audio bison blood bream buffalo butter carp cash chassis chess \
    clothing cod commerce cooperation corps debris diabetes digestion elk energy equipment excretion expertise firmware flounder fun \
    gallows garbage graffiti hardware headquarters health herpes highjinks homework housework information jeans justice kudos labour \
    literature machinery mackerel mail media mews moose music mud manga news only personnel pike plankton pliers police pollution premises \
    rain research rice salmon scissors series sewage shambles shrimp software staff swine tennis traffic transportation trout tuna wealth \
    welfare whiting wildebeest wildlife";

/// The ends of such words.
const SAME_ENDS: [&str; 9] = ["deer", "fish", "measles", "ois", "ous", "pox", "sheep", "pokemon", "eaux"];

/// Words with a plural of their own.
const IRREGULAR: [(&str, &str); 42] = [
    ("echo", "echoes"),
    ("dingo", "dingoes"),
    ("volcano", "volcanoes"),
    ("tornado", "tornadoes"),
    ("torpedo", "torpedoes"),
    ("genus", "genera"),
    ("viscus", "viscera"),
    ("stigma", "stigmata"),
    ("stoma", "stomata"),
    ("dogma", "dogmata"),
    ("lemma", "lemmata"),
    ("schema", "schemata"),
    ("anathema", "anathemata"),
    ("ox", "oxen"),
    ("axe", "axes"),
    ("die", "dice"),
    ("yes", "yeses"),
    ("foot", "feet"),
    ("eave", "eaves"),
    ("goose", "geese"),
    ("tooth", "teeth"),
    ("quiz", "quizzes"),
    ("human", "humans"),
    ("proof", "proofs"),
    ("carve", "carves"),
    ("valve", "valves"),
    ("looey", "looies"),
    ("thief", "thieves"),
    ("groove", "grooves"),
    ("pickaxe", "pickaxes"),
    ("passerby", "passersby"),
    ("canvas", "canvases"),
    ("mouse", "mice"),
    ("louse", "lice"),
    ("titmouse", "titmice"),
    ("axis", "axes"),
    ("testis", "testes"),
    ("mice", "mice"),
    ("lice", "lice"),
    ("titmice", "titmice"),
    ("axes", "axes"),
    ("testes", "testes"),
];

/// Stems that take one of these ends as one word and the last as many.
const STEMS: [(&str, &[&str], &str); 10] = [
    ("child", &["", "ren"], "ren"),
    ("pe", &["rson", "ople"], "ople"),
    ("matr cod mur sil vert ind append", &["ix", "ex"], "ices"),
    ("kni wi li", &["fe"], "ves"),
    ("ar l ea eo oa hoo", &["f"], "ves"),
    (
        "apheli hyperbat periheli asyndet noumen phenomen criteri organ prolegomen hedr automat",
        &["a", "on"],
        "a",
    ),
    (
        "agend addend millenni dat extrem bacteri desiderat strat candelabr errat ov symposi curricul automat quor",
        &["a", "um"],
        "a",
    ),
    ("seraph cherub", &["", "im"], "im"),
    ("alumn alg vertebr", &["a", "ae"], "ae"),
    ("alumn syllab vir radi nucle fung cact stimul termin bacill foc uter loc strat", &["us", "i"], "i"),
];

/// `companies` for `company`, `people` for `person`, and what is many already as it is. In lower case.
pub(super) fn plural(word: &str) -> String {
    if !word.is_ascii()
        || SAME_ENDS.iter().any(|end| word.ends_with(end))
        || SAME.split(' ').any(|same| same == word)
    {
        return word.to_owned();
    }
    if let Some((_, many)) = IRREGULAR.iter().find(|(one, many)| word == *one || word == *many) {
        return (*many).to_owned();
    }
    let cut = |letters: usize, end: &str| format!("{}{end}", &word[..word.len() - letters]);
    let before =
        |letters: usize| word.len().checked_sub(letters + 1).map(|at| char::from(word.as_bytes()[at]));
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    if ends(&["man", "men"]) {
        return cut(3, "men");
    }
    if let Some(many) = with_stem(word, &STEMS[..3]) {
        return many;
    }
    if ends(&["x", "ch", "ss", "sh", "zz"]) {
        return cut(0, "es");
    }
    if ends(&["iley", "iney", "eley", "eney", "oley", "oney"]) && !matches!(before(4), None | Some('c' | 'h'))
    {
        return cut(2, "ies");
    }
    if word.ends_with('y') && (word.ends_with("quy") || before(1).is_some_and(|c| !"aeiouy".contains(c))) {
        return cut(1, "ies");
    }
    if let Some(many) = with_stem(word, &STEMS[3..5]) {
        return many;
    }
    if word.ends_with("sis") {
        return cut(3, "ses");
    }
    if let Some(many) = with_stem(word, &STEMS[5..7]) {
        return many;
    }
    if ends(&["hero", "ato", "gro"]) {
        return cut(0, "es");
    }
    if let Some(many) = with_stem(word, &STEMS[7..]) {
        return many;
    }
    let stays = (word.ends_with("ias") && before(3).is_some_and(|c| c != 'l'))
        || ends(&["alas", "elas", "ilas", "olas", "ulas", "eas", "jas", "zas", "ras", "iam", "uam"]);
    if stays {
        return word.to_owned();
    }
    if ends(&["alias", "tlas", "tmas", "gas", "ris"])
        || (word.ends_with("us") && before(2).is_some_and(|c| !"aou".contains(c)) && !ends(&["emus", "enus"]))
    {
        return cut(0, "es");
    }
    // `chinese`
    let stays =
        word.ends_with('s') || (word.ends_with("ese") && before(3).is_some_and(|c| !"aeiou".contains(c)));
    cut(0, if stays { "" } else { "s" })
}

/// The first stem that the word is made of, with the end that many have.
fn with_stem(word: &str, stems: &[(&str, &[&str], &str)]) -> Option<String> {
    stems.iter().find_map(|(stems, ends, many)| {
        ends.iter().filter_map(|end| word.strip_suffix(end)).find_map(|stem| {
            stems.split_ascii_whitespace().any(|known| stem.ends_with(known)).then(|| format!("{stem}{many}"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{IRREGULAR, SAME, STEMS, plural};

    /// Nouns that schemas are made of.
    const NOUNS: &str = "\
        account activity address agency alias analysis answer appendix approach archive area array article asset atlas attempt audit axis badge \
        baby bank basis batch bias bill bonus book box boy branch budget bus business byte cache calf campaign campus canvas card cargo case \
        category channel chassis chief child choice church city class cliff client clip code company compass contact copy country course \
        criterion crisis currency customer cylinder data database datum day deer delivery department device diagnosis dictionary die diocese dish document \
        duty dynamo echo employee enemy entity entry envelope equipment error event exam expense eye facility factory feedback fee fish fly focus foot form \
        formula fox frame gas gateway genus goose grade group half hash hero hierarchy history holiday house human hypothesis image index industry \
        information inquiry interview invoice iris item job journey judge key knife label lady language lattice leaf lens level library life link list loaf \
        location log lunch man match matrix measure media medium member memo menu message method milieu minute money monkey mouse movie \
        museum news note notice number octopus office option order organisation organization ox page parish party patch path payment penalty \
        person phenomenon phone photo piano piece piracy plan platform policy portfolio potato price privacy prize process product profile proof \
        property proxy purchase quantity query queue quiz quota radius radio ray reason receipt reply research response reward rhythm roof role row \
        salary sale sandwich schedule schema scissors score sequence series session sex shelf shoe siren skill sky software soliloquy solo species staff \
        star status step stimulus story studio style summary supply survey syllabus symposium syntax tag task tax taxi team template tenant test \
        theory thesis thief threshold ticket tomato tooth touch tour toy trolley try type university user vacancy valley valve variable vehicle vendor \
        vertex video virus visit vocabulary wage warehouse wash watch way week wife wish wolf woman word workman workspace year zero zone \
        japanese chinese cheese steps people women companies boxes statuses analyses children indices teeth criteria christmas pyjamas pizzas \
        stratum strata automaton curriculum cherub vertebra alumnus gateways knives shelves heroes emu zebra attorney chimney kidney honey";

    #[test]
    fn what_is_known_elsewhere_is_called_the_same_here() {
        let stems = STEMS.iter().flat_map(|(stems, ends, _)| {
            let stems = stems.split_ascii_whitespace();
            stems.flat_map(move |stem| ends.iter().map(move |end| format!("{stem}{end}")))
        });
        let irregular = IRREGULAR.iter().flat_map(|(one, many)| [(*one).to_owned(), (*many).to_owned()]);
        let words = NOUNS.split_ascii_whitespace().chain(SAME.split_ascii_whitespace()).map(str::to_owned);
        let differ: Vec<_> = words
            .chain(stems)
            .chain(irregular)
            .map(|word| (plural(&word), pluralizer::pluralize(&word, 2, false), word))
            .filter(|(ours, theirs, _)| ours != theirs)
            .collect();
        assert_eq!(differ, []);
    }

    #[test]
    fn what_is_many_stays() {
        // The rules think that `milieus` is a single one.
        for word in NOUNS.split_ascii_whitespace().filter(|word| *word != "milieu") {
            let many = plural(word);
            assert_eq!(plural(&many), many, "{word}");
        }
    }
}
