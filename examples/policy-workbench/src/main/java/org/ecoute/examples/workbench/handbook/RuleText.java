package org.ecoute.examples.workbench.handbook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.examples.workbench.handbook.Inline.Tone;
import org.ecoute.model.Language;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Effect;
import org.ecoute.rules.DutyTerms;
import org.ecoute.rules.Rule;

/** Rules as people read them: what they do, what their authors tell of them, and their own text. */
final class RuleText {
    private final Texts texts;
    private final RuleIndex index;

    RuleText(Texts texts, RuleIndex index) {
        this.texts = texts;
        this.index = index;
    }

    /** A rule in full, for the page of its clause. */
    Block section(Rule rule) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Style.PLAIN, does(rule)));
        if (!rule.comment().isEmpty()) {
            blocks.add(Block.paragraph(Style.SMALL, new Inline.Foreign(Language.ENGLISH, rule.comment())));
        }
        blocks.add(new Block.Listing(rule.file() + ":" + rule.line(), rule.text()));
        return new Block.Section(4, "", Language.ENGLISH, rule.name(), blocks);
    }

    /** Rules that are told in full elsewhere. */
    Block table(String caption, List<Rule> rules) {
        return new Block.Table(
                caption,
                List.of(texts.of("table.rule"), texts.of("table.clause"), texts.of("table.does")),
                false,
                rules.stream().map(this::row).toList());
    }

    private List<List<Inline>> row(Rule rule) {
        return List.of(List.of(new Inline.Foreign(Language.ENGLISH, rule.name())), clause(rule), does(rule));
    }

    /** The clause that a rule encodes, as a link. */
    List<Inline> clause(Rule rule) {
        Target target = Target.clause(index.page(rule.clause()), rule.clause());
        return List.of(new Inline.Link(target, rule.clause().value()));
    }

    private List<Inline> does(Rule rule) {
        List<Inline> line = new ArrayList<>();
        if (rule.unspecified()) {
            line.add(new Inline.Badge(Tone.CAREFUL, texts.of("badge.unspecified")));
        }
        rule.effect().ifPresent(effect -> line.add(new Inline.Badge(tone(effect), texts.label(effect))));
        rule.message()
                .ifPresent(message -> line.add(
                        new Inline.Words(texts.in(message).replaceAll("\\{\\w+}", texts.of("message.placeholder")))));
        rule.code().ifPresent(code -> line.add(new Inline.Code(code.value())));
        rule.duty().ifPresent(duty -> line.add(new Inline.Words(duty(duty))));
        if (rule.effect().isEmpty() && rule.duty().isEmpty()) {
            line.add(new Inline.Words(texts.of("rule.state")));
        }
        return line;
    }

    private String duty(DutyTerms duty) {
        return texts.of("duty", texts.label(duty.kind()), texts.label(duty.debtor()), creditor(duty), due(duty));
    }

    /** To whom: somebody whom the case file tells, or a role. */
    String creditor(DutyTerms duty) {
        return texts.find("owed." + duty.creditor())
                .orElseGet(() -> Stream.of(Role.values())
                        .filter(role -> role.name().equals(duty.creditor()))
                        .map(texts::label)
                        .findFirst()
                        .orElse(duty.creditor()));
    }

    /** By when, in words. */
    String due(DutyTerms duty) {
        Duration within = duty.within();
        String anchor = texts.of("anchor." + duty.anchor());
        return within.toMinutesPart() == 0
                ? texts.of("within.hours", within.toHours(), anchor)
                : texts.of("within.minutes", within.toMinutes(), anchor);
    }

    private static Tone tone(Effect effect) {
        return switch (effect) {
            case ALLOWS -> Tone.GOOD;
            case NEEDS_APPROVAL -> Tone.CAREFUL;
            case REFUSES -> Tone.BAD;
        };
    }
}
