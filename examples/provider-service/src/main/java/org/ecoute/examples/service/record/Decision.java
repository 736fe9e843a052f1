package org.ecoute.examples.service.record;

import org.ecoute.model.casefile.ActId;
import org.ecoute.model.ruling.Ruling;

/** What became of a request to record something. */
public sealed interface Decision {
    /**
     * It changed something, now or when it was sent before.
     *
     * @param answer what the caller is told, then and again
     */
    record Done(Answer answer) implements Decision {}

    /**
     * The act may be done; nobody asked to record it.
     *
     * @param why the ruling
     */
    record Allowed(Ruling why) implements Decision {}

    /**
     * A clause forbids the act, or none provides for it; nothing was recorded.
     *
     * @param why the ruling
     */
    record Refused(Ruling why) implements Decision {}

    /**
     * It depends on facts that are not known; nothing was recorded.
     *
     * @param why the ruling with the facts that are missing
     */
    record Undetermined(Ruling why) implements Decision {}

    /**
     * The act itself may be done, but a later one that is recorded would lose its place; nothing was recorded.
     *
     * @param act the later one
     * @param ruling what it would become
     */
    record Displacing(ActId act, Ruling ruling) implements Decision {}

    /**
     * An answer that can be given again.
     *
     * @param status 200, 201 or 202
     * @param location where what was made can be found
     * @param version the case file's version after it
     * @param body JSON
     */
    record Answer(int status, String location, int version, String body) {}
}
