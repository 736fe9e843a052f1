/**
 * Scenarios: cases that policy people write in YAML beside the rules, in French or English: given a case file, when an act
 * is proposed or a date passes, then the answer must be so. {@link org.ecoute.rules.scenario.Scenario} is one of them and
 * can be run against any rules; {@link org.ecoute.rules.scenario.ScenarioCoverage} tells which clauses and rules scenarios
 * exercise. A scenario asks the public API and nothing else; how files are read and answers compared lives in {@code
 * internal}.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.rules.scenario;
