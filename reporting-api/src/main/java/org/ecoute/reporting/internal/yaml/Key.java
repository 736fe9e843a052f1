package org.ecoute.reporting.internal.yaml;

import java.util.List;

/** The keys of a specification file, each by an English and a French name; accents do not matter. */
enum Key implements Word {
    SPEC("spec", "bilan"),
    COMBINES("combines", "reunit"),
    TITLE("title", "titre"),
    AGREEMENT("agreement", "accord"),
    BODY("body", "instance"),
    DAY("day", "jour"),
    COVERAGE("coverage", "couverture"),
    PERIODS("periods", "periodes"),
    MEMBERS("members", "membres"),
    HEADCOUNTS("headcounts", "effectifs"),
    SOURCE("source", "source"),
    NUMBERS("numbers", "nombres"),
    INDICATORS("indicators", "indicateurs"),
    LABEL("label", "nom"),
    COUNTS("counts", "compte"),
    FILTERS("filters", "filtres"),
    PENDING("pending", "en-attente"),
    SECTIONS("sections", "sections"),
    SECTION("section", "section"),
    TABLES("tables", "tableaux"),
    TABLE("table", "tableau"),
    BY("by", "par"),
    MEASURES("measures", "mesures"),
    ROWS("rows", "lignes"),
    ORDER("order", "ordre"),
    CHART("chart", "graphique"),
    NOTE("note", "remarque"),
    KEY_FIGURES("key-figures", "chiffres-cles"),
    PERIOD("period", "periode"),
    ROW("row", "ligne"),
    MEASURE("measure", "mesure"),
    FRENCH("fr", "fr"),
    ENGLISH("en", "en"),
    FROM("from", "depuis"),
    BEFORE("before", "avant"),
    EACH("each", "chaque"),
    GROWING_BY("growing-by", "cumul-par"),
    OF("of", "sur");

    private final String english;
    private final String french;

    Key(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** Both names, or the one, for messages. */
    String told() {
        return english.equals(french) ? english : english + " / " + french;
    }

    @Override
    public List<String> names() {
        return List.of(english, french);
    }
}
