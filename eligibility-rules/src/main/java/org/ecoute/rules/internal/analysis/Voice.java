package org.ecoute.rules.internal.analysis;

import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.RuleTree;

/**
 * A rule in a setting.
 *
 * @param rule the rule
 * @param when what is left of its condition there
 */
record Voice(RuleTree rule, Condition when) {}
