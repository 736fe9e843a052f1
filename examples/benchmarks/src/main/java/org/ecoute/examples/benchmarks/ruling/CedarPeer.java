package org.ecoute.examples.benchmarks.ruling;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.Effect;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ecoute.examples.benchmarks.Resources;
import org.ecoute.rules.question.AnyQuestion;

/**
 * Cedar: policies parsed once and kept by its native library, which is asked through JSON. A refusal names the policies
 * that forbid and no others, so the ones that would have permitted are asked for by a second request, as the answer has
 * them.
 */
final class CedarPeer implements Peer {
    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet all;
    private final PolicySet permits;
    private final Map<String, Clause> clauses = new HashMap<>();

    /** What a policy tells by its annotations. */
    private record Clause(Effect effect, String reason, List<String> duties) {}

    CedarPeer() {
        try {
            this.all = PolicySet.parsePolicies(Resources.text(CedarPeer.class, "iapr.cedar"));
            Set<Policy> permitting = new HashSet<>();
            for (Policy policy : all.policies) {
                Clause clause = clause(policy);
                clauses.put(policy.getID(), clause);
                if (clause.effect == Effect.PERMIT) {
                    permitting.add(policy);
                }
            }
            this.permits = new PolicySet(permitting);
            all.cache();
            permits.cache();
        } catch (AuthException | CacheException unusable) {
            throw new IllegalStateException("iapr.cedar: " + unusable.getMessage(), unusable);
        }
    }

    private static Clause clause(Policy policy) throws AuthException {
        Map<String, String> told = policy.getAnnotations();
        String duties = told.getOrDefault("duties", "");
        return new Clause(
                policy.effect(),
                told.getOrDefault("reason", ""),
                duties.isEmpty() ? List.of() : List.of(duties.split(", ", -1)));
    }

    @Override
    public Answer answer(AnyQuestion question) {
        AuthorizationRequest request = CedarRequest.of(question);
        Findings findings = new Findings();
        if (ask(request, all, findings) == AuthorizationSuccessResponse.Decision.Deny) {
            ask(request, permits, findings);
        }
        return findings.answer();
    }

    private AuthorizationSuccessResponse.Decision ask(
            AuthorizationRequest request, PolicySet policies, Findings findings) {
        try {
            AuthorizationSuccessResponse response = engine.isAuthorized(request, policies, Set.<Entity>of())
                    .success
                    .orElseThrow();
            for (String policy : response.getReason()) {
                tell(Objects.requireNonNull(clauses.get(policy)), findings);
            }
            return response.getDecision();
        } catch (AuthException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void tell(Clause clause, Findings findings) {
        if (clause.effect == Effect.FORBID) {
            findings.refuse(clause.reason);
            return;
        }
        findings.allow(clause.reason);
        clause.duties.forEach(findings::owe);
    }
}
