package org.ecoute.rules.internal.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<Saying, FindingTemplate> templates = new ConcurrentHashMap<>();

    private record Saying(RuleTree rule, Party party, QuestionType type) {}

    FindingMaker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Finding finding(RuleTree rule, AnyQuestion question, Act act) {
        Party party = rule.breachParty().orElseGet(() -> answering(act));
        return templates
                .computeIfAbsent(new Saying(rule, party, Vocabulary.of(question)), this::template)
                .of(question);
    }

    /** Whether the rule says the same whatever the question. */
    boolean isFixed(RuleTree rule) {
        FindingCode code = ((Consequence.Finds) rule.consequence()).code();
        return Placeholders.in(message(rule.file(), code)).isEmpty();
    }

    private FindingTemplate template(Saying saying) {
        RuleTree rule = saying.rule;
        Consequence.Finds finds = (Consequence.Finds) rule.consequence();
        Finding finding = Finding.builder()
                .clause(rule.clause())
                .code(finds.code())
                .effect(finds.effect())
                .unspecified(rule.unspecified())
                .message(message(rule.file(), finds.code()))
                .party(saying.party)
                .approvers(finds.approvers())
                .build();
        return new FindingTemplate(finding, saying.type);
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

    /** Who answers for an act against its ruling, unless its rule names another party. */
    static Party answering(Act act) {
        return switch (act.type()) {
            case REFERRAL, CRISIS_ALERT -> Party.REFERRER;
            case DEROGATION_DECISION, CRISIS_DECISION -> Party.CLIENT;
            default -> Party.PROVIDER;
        };
    }
}
