package org.ecoute.rules.internal.replay;

import java.util.List;
import java.util.function.BiFunction;
import org.ecoute.model.casefile.Act;

/**
 * A recorded attribute of an act that is absent and that some rule could see.
 *
 * @param attribute its name in case files
 * @param values the values that stand for all that it may have
 * @param complete the act with the attribute set to a value
 * @param lasting whether its value matters beyond the act's own ruling, for what comes later
 */
record Unknown(String attribute, List<Object> values, BiFunction<Act, Object, Act> complete, boolean lasting) {}
