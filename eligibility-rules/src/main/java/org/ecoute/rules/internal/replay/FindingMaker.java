package org.ecoute.rules.internal.replay;

import org.ecoute.model.Labels;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.internal.pack.Placeholders;
import org.ecoute.rules.question.AnyQuestion;

/** Words findings for people: fills the messages' placeholders from the question and names the party that answers. */
final class FindingMaker {
    /** The one finding that no rule makes: silence does not grant. */
    static final FindingCode NOT_PROVIDED_FOR = FindingCode.of("NOT_PROVIDED_FOR");

    private final Catalogue catalogue;

    FindingMaker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Finding finding(RuleTree rule, AnyQuestion question, Act act) {
        Consequence.Finds finds = (Consequence.Finds) rule.consequence();
        return Finding.builder()
                .clause(rule.clause())
                .code(finds.code())
                .effect(finds.effect())
                .unspecified(rule.unspecified())
                .message(filled(message(rule.file(), finds.code()), question))
                .party(rule.breachParty().orElse(answering(act)))
                .approvers(finds.approvers())
                .build();
    }

    Finding notProvidedFor(Act act) {
        return Finding.builder()
                .code(NOT_PROVIDED_FOR)
                .effect(Effect.REFUSES)
                .unspecified(false)
                .message(message("", NOT_PROVIDED_FOR))
                .party(answering(act))
                .build();
    }

    /** A pack without the words for a code still answers: the code stands for them. */
    private LocalText message(String file, FindingCode code) {
        return catalogue.message(file, code).orElse(new LocalText(code.value(), code.value()));
    }

    private static LocalText filled(LocalText template, AnyQuestion question) {
        return new LocalText(filled(template, question, Language.FRENCH), filled(template, question, Language.ENGLISH));
    }

    private static String filled(LocalText template, AnyQuestion question, Language language) {
        QuestionType type = Vocabulary.of(question);
        return Placeholders.filled(
                template.in(language),
                name -> type.attribute(name)
                        .map(attribute -> worded(type.value(question, attribute), language))
                        .orElse(name));
    }

    private static String worded(Object value, Language language) {
        return value instanceof Enum<?> constant ? Labels.of(constant, language) : value.toString();
    }

    /** Who answers for an act against its ruling, unless its rule names another party. */
    private static Party answering(Act act) {
        return switch (act.type()) {
            case REFERRAL, CRISIS_ALERT -> Party.REFERRER;
            case DEROGATION_DECISION, CRISIS_DECISION -> Party.CLIENT;
            default -> Party.PROVIDER;
        };
    }
}
