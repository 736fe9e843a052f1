package org.ecoute.examples.workbench.handbook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.model.person.Role;

/** What a service allows at most, in words. */
final class LimitText {
    /** Exceptions are told up to this number; beyond it the roles themselves are. */
    private static final int FEW = 4;

    private final Texts texts;

    LimitText(Texts texts) {
        this.texts = texts;
    }

    List<Block> blocks(List<Limit> limits, String openedOn) {
        Block how = Block.paragraph(Style.SMALL, new Inline.Words(texts.of("limits.how", openedOn)));
        if (limits.isEmpty()) {
            return List.of(Block.paragraph(Style.PLAIN, new Inline.Words(texts.of("limits.none"))), how);
        }
        Block table = new Block.Table(
                texts.of("limits.caption"),
                List.of(texts.of("table.act"), texts.of("table.most"), texts.of("table.for")),
                false,
                limits.stream().map(this::row).toList());
        return List.of(table, how);
    }

    private List<List<Inline>> row(Limit limit) {
        return List.of(
                Inline.words(texts.title(limit.what())),
                Inline.words(most(limit)),
                Inline.words(who(limit.beneficiaries())));
    }

    /** How many, and what may come on top. */
    String most(Limit limit) {
        String most = limit.atMost().isPresent()
                ? texts.of("limits.most", limit.atMost().getAsInt())
                : texts.of(limit.uncapped() ? "limits.uncapped" : "limits.undetermined");
        return most + limit.beyond().map(this::beyond).orElse("");
    }

    private String beyond(Limit.Beyond beyond) {
        String by = roles(beyond.by());
        return beyond.more().isPresent()
                ? texts.of("limits.granted", beyond.more().getAsInt(), by)
                : texts.of("limits.approved", by);
    }

    private String who(Set<Role> beneficiaries) {
        if (beneficiaries.isEmpty()) {
            return texts.of("limits.team");
        }
        EnumSet<Role> others = EnumSet.complementOf(EnumSet.copyOf(beneficiaries));
        if (others.isEmpty()) {
            return texts.of("limits.everybody");
        }
        return others.size() <= FEW ? texts.of("limits.all-but", roles(others)) : roles(beneficiaries);
    }

    private String roles(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(texts::label)
                .collect(Collectors.joining(", "));
    }
}
