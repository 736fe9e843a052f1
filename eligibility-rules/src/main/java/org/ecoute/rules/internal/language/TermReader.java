package org.ecoute.rules.internal.language;

import java.util.List;
import java.util.Optional;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.Expression;

/** Makes attributes, literals and sums. A bare upper-case name is a constant of the attribute it is compared with. */
final class TermReader {
    private final String type;
    private final List<AttributeType> attributes;

    TermReader(String type, List<AttributeType> attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    /** The term of a tree; a constant's type is told by what it is compared with. */
    Term read(Expression tree, Expression comparedWith) {
        Term term = term(tree, comparedWith);
        if (term instanceof Term.Literal literal) {
            named(comparedWith).ifPresent(attribute -> refuseBeyond(tree, literal.value(), attribute));
        }
        return term;
    }

    private Term term(Expression tree, Expression comparedWith) {
        if (tree instanceof Expression.Brackets brackets) {
            return term(brackets.inner(), comparedWith);
        }
        if (tree instanceof Expression.Binary sum && isSum(sum)) {
            refuseUnquoted(sum, comparedWith);
            boolean minus = sum.sign().equals("-");
            return new Term.Sum(term(sum.left(), comparedWith), minus, term(sum.right(), comparedWith));
        }
        Optional<AttributeType> named = named(tree);
        if (named.isPresent()) {
            return new Term.Named(named.get());
        }
        Optional<AttributeType> other = named(comparedWith);
        return new Term.Literal(other.isPresent() ? literal(tree, other.get()) : plainLiteral(tree));
    }

    /** A text such as iapr-numero-bleu without its quotes reads like a difference. */
    private void refuseUnquoted(Expression tree, Expression comparedWith) {
        if (named(comparedWith)
                .filter(attribute -> attribute.type() == String.class)
                .isPresent()) {
            throw new Unfit(tree.span(), Complaint.of("text.unquoted"));
        }
    }

    /** The attribute that a tree names. */
    AttributeType attribute(Expression tree) {
        return named(tree).orElseThrow(() -> unknownName(tree));
    }

    /** One of the values that the attribute can be among, as a value of it. */
    Object member(Expression tree, AttributeType attribute) {
        Object value = literal(tree, attribute);
        refuseBeyond(tree, value, attribute);
        return value;
    }

    private Object literal(Expression tree, AttributeType attribute) {
        if (tree instanceof Expression.Name name && !isTruth(name.name())) {
            return constant(name, attribute);
        }
        Object value = plainLiteral(tree);
        if (!boxed(attribute.type()).isInstance(value)) {
            String written = value instanceof String ? "\"" + value + "\"" : value.toString();
            boolean quotedConstant = attribute.type().isEnum()
                    && value instanceof String text
                    && attribute.parse(text).isPresent();
            Complaint complaint = Complaint.of("value.type", attribute.name(), written, Expected.of(attribute));
            throw new Unfit(tree.span(), quotedConstant ? complaint.cured("value.unquoted", value) : complaint);
        }
        return value;
    }

    /** A number that is never counted to would make a rule that never holds, or always. */
    private static void refuseBeyond(Expression tree, Object value, AttributeType attribute) {
        if (value instanceof Integer number && (number < attribute.min() || number > attribute.max())) {
            throw new Unfit(
                    tree.span(),
                    Complaint.of("value.never", attribute.name(), number, attribute.min(), attribute.max()));
        }
    }

    private Object constant(Expression.Name tree, AttributeType attribute) {
        if (!attribute.type().isEnum()) {
            throw attribute.type() == String.class
                    ? new Unfit(
                            tree.span(),
                            Complaint.of("value.type", attribute.name(), tree.name(), Expected.of(attribute))
                                    .cured("value.quoted", tree.name()))
                    : unknownName(tree);
        }
        return attribute
                .parse(tree.name())
                .orElseThrow(() -> new Unfit(
                        tree.span(),
                        Complaint.amongst(
                                Expected.constants(attribute),
                                tree.name(),
                                "value.unknown",
                                attribute.name(),
                                tree.name())));
    }

    private Object plainLiteral(Expression tree) {
        if (tree instanceof Expression.Text text) {
            return text.value();
        }
        if (tree instanceof Expression.Name name) {
            if (isTruth(name.name())) {
                return Boolean.valueOf(name.name());
            }
            throw unknownName(tree);
        }
        if (tree instanceof Expression.Digits number) {
            if (number.written().matches("-?\\d{1,9}")) {
                return Integer.valueOf(number.written());
            }
            throw new Unfit(number.span(), Complaint.of("number.whole", number.written()));
        }
        throw new Unfit(tree.span(), Complaint.of("term.none", type));
    }

    private Optional<AttributeType> named(Expression tree) {
        return tree instanceof Expression.Name name
                ? attributes.stream()
                        .filter(one -> one.name().equals(name.name()))
                        .findFirst()
                : Optional.empty();
    }

    private Unfit unknownName(Expression tree) {
        if (!(tree instanceof Expression.Name name)) {
            return new Unfit(tree.span(), Complaint.of("attribute.expected", type));
        }
        List<String> known = attributes.stream().map(AttributeType::name).toList();
        return new Unfit(tree.span(), Complaint.amongst(known, name.name(), "attribute.unknown", name.name(), type));
    }

    private static boolean isTruth(String name) {
        return name.equals("true") || name.equals("false");
    }

    private static boolean isSum(Expression.Binary tree) {
        return tree.sign().equals("+") || tree.sign().equals("-");
    }

    static Class<?> boxed(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type == int.class ? Integer.class : type;
    }
}
