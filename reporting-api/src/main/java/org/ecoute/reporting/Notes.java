package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.internal.Texts;

/** What the readers of a report must be told, by what is in it. */
final class Notes {
    private Notes() {}

    static List<Note> of(Plan plan, Audit audit, Certificate.Level level) {
        List<Note> notes = new ArrayList<>();
        notes.add(note("PREV-05"));
        notes.add(note("PREV-01"));
        notes.add(note("PREV-04"));
        notes.add(note("PREV-06"));
        notes.add(note("PREV-09"));
        plan.spec().agreement().map(Notes::agreed).ifPresent(notes::add);
        Set<Unit> units =
                plan.blocks().stream().map(block -> block.indicator().unit()).collect(Collectors.toSet());
        for (Unit unit : Unit.values()) {
            if (units.contains(unit)) {
                notes.add(note("unit." + unit));
            }
        }
        notes.add(note("members"));
        if (plan.blocks().stream().anyMatch(Notes::awaitsMissionOrders)) {
            notes.add(note("IAPR-RPT-06"));
        }
        if (plan.blocks().stream().anyMatch(Notes::tellsDayKinds)) {
            notes.add(note("day-kind"));
        }
        if (level == Certificate.Level.ROUNDED) {
            notes.add(note("rounded"));
        }
        if (!audit.earliest().equals(audit.latest())) {
            notes.add(note("several-instants"));
        }
        return notes;
    }

    private static boolean awaitsMissionOrders(Block block) {
        return block.indicator().pending().stream()
                .flatMap(pending -> pending.filters().stream())
                .anyMatch(filter -> filter.dimension().equals("mission-order"));
    }

    private static boolean tellsDayKinds(Block block) {
        return block.dimensions().stream().anyMatch(dimension -> dimension.id().equals("day-kind"));
    }

    private static Note agreed(Agreement agreement) {
        LocalText day = Period.ofDays(agreement.day(), agreement.day()).label();
        return new Note(
                "PREV-08",
                new LocalText(
                        Texts.in(
                                Language.FRENCH,
                                "note.PREV-08",
                                agreement.body().french(),
                                day.french()),
                        Texts.in(
                                Language.ENGLISH,
                                "note.PREV-08",
                                agreement.body().english(),
                                day.english())));
    }

    private static Note note(String code) {
        return new Note(code, Texts.of("note." + code));
    }
}
