//! English plurals, for the names of tables and of functions that answer with many rows.
//!
//! The rules are those of the npm package `pluralize`, which people know from other generators, as tables of endings: compiling its
//! regular expressions took more than half the time of a small schema. Its pronouns and verbs are left out: no type is called so.

/// Words that have one form for both.
const SAME: &str = "\
    adulthood advice agenda aid aircraft alcohol ammo analytics anime athletics audio bison blood bream buffalo butter carp cash chassis chess \
    clothing cod commerce cooperation corps debris diabetes digestion elk energy equipment excretion expertise firmware flounder fun \
    gallows garbage graffiti hardware headquarters health herpes highjinks homework housework information jeans justice kudos labour \
    literature machinery mackerel mail media mews moose music mud manga news only personnel pike plankton pliers police pollution premises \
    rain research rice salmon scissors series sewage shambles shrimp software staff swine tennis traffic transportation trout tuna wealth \
    welfare whiting wildebeest wildlife";

/// Words with a plural of their own.
const IRREGULAR: [(&str, &str); 38] = [
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
    ("money", "monies"),
];

/// Words with one of these stems and one of these ends, and the end of many; the first that fits. In a stem, `C` is a consonant.
const RULES: [(&str, &[&str], &str); 21] = [
    ("deer fish measles ois ous pox sheep pokemon eaux", &[""], ""),
    ("m", &["an", "en"], "en"),
    ("child", &["", "ren"], "ren"),
    ("pe", &["rson", "ople"], "ople"),
    ("matr cod mur sil vert ind append", &["ix", "ex"], "ices"),
    ("x ch ss sh zz", &[""], "es"),
    ("C qu", &["y"], "ies"),
    ("kni wi li", &["fe"], "ves"),
    ("ar l ea eo oa hoo", &["f"], "ves"),
    ("s", &["is"], "es"),
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
    ("her at gr", &["o"], "oes"),
    ("seraph cherub", &["", "im"], "im"),
    ("alumn alg vertebr", &["a", "ae"], "ae"),
    ("alumn syllab vir radi nucle fung cact stimul termin bacill foc uter loc strat", &["us", "i"], "i"),
    ("alias tlas tmas gas ris", &[""], "es"),
    ("emu enu", &["", "s"], "s"),
    ("C e i", &["us"], "uses"),
    // `chinese`
    ("Cese", &[""], ""),
    ("s", &[""], ""),
];

/// `companies` for `company`, `people` for `person`, and what is many already as it is. In lower case.
pub(super) fn plural(word: &str) -> String {
    if SAME.split(' ').any(|same| same == word) {
        return word.to_owned();
    }
    if let Some((_, many)) = IRREGULAR.iter().find(|(one, many)| word == *one || word == *many) {
        return (*many).to_owned();
    }
    let by_rule = RULES.iter().find_map(|(stems, ends, many)| {
        let mut found = ends.iter().filter_map(|end| word.strip_suffix(end));
        let stem = found.find(|word| stems.split(' ').any(|stem| ends_with(word, stem)))?;
        Some(format!("{stem}{many}"))
    });
    by_rule.unwrap_or_else(|| format!("{word}s"))
}

fn ends_with(word: &str, stem: &str) -> bool {
    match stem.strip_prefix('C') {
        None => word.ends_with(stem),
        Some(rest) => word
            .strip_suffix(rest)
            .and_then(|before| before.chars().next_back())
            .is_some_and(|c| !"aeiouy".contains(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::{IRREGULAR, RULES, SAME, plural};

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
        let stems = RULES.iter().flat_map(|(stems, ends, _)| {
            let stems = stems.split(' ').filter(|stem| !stem.contains('C'));
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
