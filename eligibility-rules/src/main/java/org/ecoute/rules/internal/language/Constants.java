package org.ecoute.rules.internal.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.Expression;

/** Constants as arguments of a consequence. */
final class Constants {
    private Constants() {}

    /** The constant that a bare name stands for. */
    static <T extends Enum<T>> T of(Class<T> type, Expression tree) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one ->
                        tree instanceof Expression.Name name && one.name().equals(name.name()))
                .findFirst()
                .orElseThrow(() -> unknown(type, names(type).toList(), tree));
    }

    /** The name of a constant of one or the other type. */
    static String either(Class<? extends Enum<?>> one, Class<? extends Enum<?>> other, Expression tree) {
        List<String> known = Stream.concat(names(one), names(other)).toList();
        if (tree instanceof Expression.Name name && known.contains(name.name())) {
            return name.name();
        }
        throw unknown(other, known, tree);
    }

    private static Unfit unknown(Class<?> type, List<String> known, Expression tree) {
        if (tree instanceof Expression.Name name) {
            return new Unfit(
                    tree.span(),
                    Complaint.amongst(known, name.name(), "constant.unknown", name.name(), type.getSimpleName()));
        }
        return new Unfit(tree.span(), Complaint.of("constant.none", type.getSimpleName(), String.join(", ", known)));
    }

    private static Stream<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name);
    }
}
