#!/bin/sh
# Two questions by curl: a register that answers, and one that is broken for this request alone.
#   sh examples/ask.sh [IIN]
# TIREK_URL: another gateway. TIREK_TOKEN: a token, which all profiles but the demo demand.
set -eu
url=${TIREK_URL:-http://127.0.0.1:4000/graphql}
iin=${1:-900101490009}

# Arguments: options for curl. Prints the answer.
ask() {
  curl --silent --show-error --fail-with-body "$url" "$@" \
    -H 'content-type: application/json' -H 'accept-language: en' \
    ${TIREK_TOKEN:+-H "authorization: Bearer $TIREK_TOKEN"} --data-binary @- <<JSON
{
  "query": "query (\$iin: IIN!, \$purpose: PurposeInput) { person(iin: \$iin, purpose: \$purpose) { identity { known message ... on IdentityRecord { surname name birthDate } ... on RegisterUnavailable { since supportTicket { state recipient { mailbox } } } } } }",
  "variables": { "iin": "$iin", "purpose": { "stateService": "ENPF_PAYMENTS", "applicationRef": "curl-1" } }
}
JSON
}

ask
# A sandbox wants the scope DRILL for this header; production ignores it.
ask -H 'Tirek-Drill: PERSON_REGISTER=down'
