package org.ecoute.rules.internal.pack;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.DutyTerms;
import org.ecoute.rules.Rule;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.AnyQuestion;

/** Shows checked trees to readers. */
final class Rules {
    private Rules() {}

    static Rule of(RuleTree tree, Catalogue catalogue) {
        Optional<Consequence.Finds> finds = as(Consequence.Finds.class, tree);
        return new Rule(
                tree.name(),
                tree.clause(),
                tree.version(),
                tree.unspecified(),
                tree.services().stream().map(ServiceId::of).collect(Collectors.toSet()),
                tree.type().map(QuestionType::name).orElse(AnyQuestion.class.getSimpleName()),
                finds.map(Consequence.Finds::effect),
                finds.map(Consequence.Finds::code),
                finds.flatMap(one -> catalogue.message(tree.file(), one.code())),
                as(Consequence.Owes.class, tree).map(Rules::terms),
                tree.file(),
                tree.line(),
                tree.comment(),
                tree.text());
    }

    private static DutyTerms terms(Consequence.Owes owes) {
        return new DutyTerms(owes.kind(), owes.debtor(), owes.creditor(), owes.within(), owes.anchor());
    }

    private static <T extends Consequence> Optional<T> as(Class<T> type, RuleTree tree) {
        return Optional.of(tree.consequence()).filter(type::isInstance).map(type::cast);
    }
}
