#!/usr/bin/env bash
# Walks one case file of the numéro bleu through refusal, derogation, tenth session and closure, against a service that was
# started by `java -jar target/provider-service.jar`. Needs bash and curl. The case file is synthetic.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

url=${ECOUTE_URL:-http://127.0.0.1:8080}
psychologist=$(java -jar target/provider-service.jar token --role psychologist)
lead=$(java -jar target/provider-service.jar token --role scheme-lead)

# send TOKEN PATH BODY EXPECTED-STATUS: prints what the service answers, stops if it answers otherwise
send() {
    local answer status
    answer=$(curl --silent --show-error --write-out '\n%{http_code}' --header "Authorization: Bearer $1" \
        --header 'Content-Type: application/json' --data "$3" "$url$2")
    status=${answer##*$'\n'}
    answer=${answer%$'\n'*}
    printf '  %s %s\n' "$status" "$answer" | cut -c1-700
    [[ $status == "$4" ]] || { echo "  attendu : $4" >&2; exit 1; }
    reply=$answer
}

session() {
    printf '{"type":"session","at":"%s","beneficiary":"B1","kind":"SUPPORT","modality":"TELEPHONE","minutes":45,"duringWorkingTime":false,"held":true}' "$1"
}

echo "Une manageuse signale un agent, qui en est informé : le dossier est ouvert."
send "$psychologist" /api/case-files '{"service":"iapr-numero-bleu","tags":["synthetic"],
  "beneficiaries":[{"id":"B1","role":"AGENT","workRegion":"11","homeRegion":"11"}],
  "acts":[{"type":"referral","at":"2020-02-03T10:00:00+01:00","by":"MANAGER","beneficiaries":["B1"],
    "grounds":["difficulte-professionnelle"],"informed":true}]}' 201
id=$(sed -E 's/.*"caseFile":"([^"]+)".*/\1/' <<<"$reply")
acts=/api/case-files/$id/acts

echo "Le psychologue joint l’agent ; cinq entretiens ont lieu."
send "$psychologist" "$acts" '{"type":"contact","at":"2020-02-03T16:20:00+01:00","beneficiary":"B1","reached":true}' 201
for day in 10 11 12 13 14; do send "$psychologist" "$acts" "$(session "2020-02-${day}T18:00:00+01:00")" 201 >/dev/null; done

echo "Un sixième est refusé, avec la clause et ce qui y changerait quelque chose."
send "$psychologist" "$acts" "$(session 2020-02-17T18:00:00+01:00)" 409

echo "Le psychologue demande une dérogation ; il ne peut pas se l’accorder."
send "$psychologist" "$acts" '{"type":"derogation-request","at":"2020-02-17T19:00:00+01:00","beneficiary":"B1","by":"PSYCHOLOGIST","sessions":5}' 201
grant='{"type":"derogation-decision","at":"2020-02-18T09:00:00+01:00","beneficiary":"B1","by":"SCHEME_LEAD","granted":5}'
send "$psychologist" "$acts" "$grant" 403

echo "Le responsable du dispositif l’accorde ; cinq autres entretiens ont lieu, un onzième est refusé."
send "$lead" "$acts" "$grant" 201
for day in 19 20 21 22 23; do send "$psychologist" "$acts" "$(session "2020-02-${day}T18:00:00+01:00")" 201 >/dev/null; done
send "$psychologist" "$acts" "$(session 2020-02-24T18:00:00+01:00)" 409

echo "Le dossier est clos ; le responsable en voit les actes, jamais le contenu clinique."
send "$psychologist" "$acts" '{"type":"closure","at":"2020-02-25T10:00:00+01:00","outcome":"COMPLETED"}' 201
for view in acts clinical-content; do
    printf '  %s ' "$view"
    curl --silent --output /dev/null --write-out '%{http_code}\n' --header "Authorization: Bearer $lead" "$url/api/case-files/$id/views/$view"
done
echo "À voir aussi sur l’extranet : $url/extranet/$id"
