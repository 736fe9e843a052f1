package org.ecoute.rules.question;

import org.ecoute.model.ruling.DutyKind;

/**
 * How does this duty stand? What happened after the due instant is left out, save a late fulfilment.
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param kind what is owed
 * @param fulfilment whether and when it was done
 * @param overdue whether the due instant is past
 * @param informed whether the beneficiary has been told, by the due instant
 * @param declined whether the beneficiary declined, by the due instant and before it was done
 * @param hasEmail whether an e-mail address of the beneficiary is known; yes unless recorded otherwise
 * @param optedOut whether the beneficiary refuses surveys
 */
@Impossible("fulfilment == LATE && overdue == false")
public record DutyQuestion(
        String service,
        boolean inForce,
        DutyKind kind,
        Fulfilment fulfilment,
        boolean overdue,
        boolean informed,
        boolean declined,
        boolean hasEmail,
        @Attribute(recordedAs = "surveyOptOut") boolean optedOut)
        implements AnyQuestion {}
