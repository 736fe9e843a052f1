package org.ecoute.reporting;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.ecoute.model.InvalidValueException;

/**
 * Why a release discloses nothing, for whoever wants to check it: what is public, what links the figures, and for every
 * figure that is not public tables of whole numbers, all of which an attacker must hold possible. Tells primary from
 * secondary suppression and narrows ranges: confidential like the ledger. Immutable.
 *
 * @param salt random, so that nobody who guesses what the report masks can test the guess against the certificate's hash
 * @param figures of this release and of all earlier ones
 * @param equations each total is the sum of its parts; parts are places in the list of figures
 * @param tables possible values of the figures that are not public
 */
public record Proof(String salt, List<Figure> figures, List<Equation> equations, List<Tables> tables) {
    private static final int SALT_BYTES = 16;

    public Proof {
        figures = List.copyOf(figures);
        equations = List.copyOf(equations);
        tables = List.copyOf(tables);
    }

    /** A new proof, with a salt of its own. */
    public static Proof of(List<Figure> figures, List<Equation> equations, List<Tables> tables) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Proof(HexFormat.of().formatHex(salt), figures, equations, tables);
    }

    /** How public a figure is. */
    public enum Standing {
        /** In this release or an earlier one. */
        PUBLIC,
        /** Masked for its own sake. */
        PRIMARY,
        /** Masked for the sake of others. */
        SECONDARY,
        /** In no table, but implied: a difference of periods, what is not in a member. */
        IMPLIED
    }

    /**
     * A figure.
     *
     * @param name its {@link CellMeaning} as the ledger writes it, or how it is implied
     * @param standing how public it is
     * @param value the public value; 0 if it is not public
     * @param width an attacker is left with values at least so far apart; 0 if nothing is asked
     */
    public record Figure(String name, Standing standing, long value, long width) {}

    /**
     * A sum.
     *
     * @param total place of the total
     * @param parts places of the parts, at least one
     */
    public record Equation(int total, List<Integer> parts) {
        public Equation {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Possible values of connected figures.
     *
     * @param figures their places
     * @param values at least two rows, with a value for each of the figures
     */
    public record Tables(List<Integer> figures, List<List<Long>> values) {
        public Tables {
            figures = List.copyOf(figures);
            values = values.stream().map(List::copyOf).toList();
            for (List<Long> row : values) {
                if (row.size() != figures.size()) {
                    throw new InvalidValueException(
                            "table of a proof",
                            row.size() + " values",
                            "One for each of " + figures.size() + " figures.");
                }
            }
        }
    }

    /** The canonical text, of which the certificate shows the SHA-256. */
    public String text() {
        return ProofText.write(this);
    }

    /**
     * What does not hold of this proof for a report: nothing if it proves that the report discloses nothing. Checked by
     * additions and comparisons alone, with the equations of the proof and those that the report's own tables show; who
     * trusts neither this library's choice of figures nor its linear programs can write the same check.
     *
     * @return sentences that name the figure; empty if all holds
     */
    public List<String> flawsFor(Bilan bilan) {
        return new ProofVerifier(bilan, this).flaws();
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    public String hash() {
        return Sha256.of(text());
    }
}
