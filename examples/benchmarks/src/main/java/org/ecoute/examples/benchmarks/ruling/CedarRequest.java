package org.ecoute.examples.benchmarks.ruling;

import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.HashMap;
import java.util.Map;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;

/** A question as Cedar wants it: may this role do this to this service, under these circumstances? */
final class CedarRequest {
    private static final EntityTypeName ROLE = type("Role");
    private static final EntityTypeName ACTION = type("Action");
    private static final EntityTypeName SERVICE = type("Service");

    private CedarRequest() {}

    static AuthorizationRequest of(AnyQuestion question) {
        Map<String, Value> context = new HashMap<>();
        context.put("inForce", new PrimBool(question.inForce()));
        if (question instanceof SessionQuestion session) {
            put(session, context);
            return request(session.beneficiaryRole().name(), session.kind().name(), question, context);
        }
        ReferralQuestion referral = (ReferralQuestion) question;
        context.put("beneficiary", new PrimString(referral.beneficiaryRole().name()));
        context.put("self", new PrimBool(referral.self()));
        context.put("workGround", new PrimBool(referral.workGround()));
        return request(referral.by().name(), "REFERRAL", question, context);
    }

    private static void put(SessionQuestion asked, Map<String, Value> context) {
        context.put("modality", new PrimString(asked.modality().name()));
        context.put("place", new PrimString(asked.place().name()));
        context.put("practitioner", new PrimString(asked.practitioner().name()));
        context.put("declined", new PrimBool(asked.declined()));
        context.put("duringWorkingTime", new PrimBool(asked.duringWorkingTime()));
        context.put("homeInIleDeFrance", new PrimBool(asked.homeInIleDeFrance()));
        context.put("sessionsHeld", new PrimLong(asked.sessionsHeld()));
        context.put("grantedByDerogation", new PrimLong(asked.grantedByDerogation()));
    }

    private static AuthorizationRequest request(
            String principal, String action, AnyQuestion question, Map<String, Value> context) {
        return new AuthorizationRequest(ROLE.of(principal), ACTION.of(action), SERVICE.of(question.service()), context);
    }

    private static EntityTypeName type(String name) {
        return EntityTypeName.parse(name).orElseThrow();
    }
}
