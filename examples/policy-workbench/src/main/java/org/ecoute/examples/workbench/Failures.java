package org.ecoute.examples.workbench;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Language;
import org.ecoute.model.json.RejectedException;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.decision.DecisionRecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the caller's mistakes from ours: the former in one message, the latter with a stack trace if asked for. */
final class Failures implements IExecutionExceptionHandler {
    private final Ecoute ecoute;

    Failures(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed) {
        PrintWriter err = ecoute.console().err();
        boolean bad = isBadInput(error);
        err.println("ecoute: " + (bad ? said(error) : ecoute.messages().of("error.internal", error.toString())));
        if (ecoute.debug()) {
            error.printStackTrace(err);
        } else if (!bad) {
            err.println(ecoute.messages().of("error.debug"));
        }
        err.flush();
        return bad ? ExitCode.BAD_INPUT : ExitCode.INTERNAL_ERROR;
    }

    private String said(Exception error) {
        Language language = ecoute.messages().language();
        if (error instanceof RulePackException refused) {
            return refused.message(language);
        }
        if (error instanceof RejectedException rejected) {
            return rejected.rejection().message(language);
        }
        if (error instanceof InvalidValueException invalid) {
            return invalid.message(language);
        }
        return error instanceof DecisionRecordException broken
                ? broken.problem().text(language)
                : String.valueOf(error.getMessage());
    }

    private static boolean isBadInput(Exception error) {
        return error instanceof BadInputException
                || error instanceof RejectedException
                || error instanceof InvalidValueException
                || error instanceof UncheckedIOException
                || error instanceof RulePackException
                || error instanceof DecisionRecordException;
    }
}
