/** The documents, as components have them. The compiler reads this file; a bundler's plugin would put its output in their place. */
import { graphql } from 'relay-runtime';

export const documents = () => [
  graphql`
    query documentsQuery($iin: IIN!, $purpose: PurposeInput) {
      person(iin: $iin, purpose: $purpose) {
        identity {
          ...documentsAnswer
          ... on IdentityRecord {
            surname
          }
        }
      }
    }
  `,
  graphql`
    fragment documentsAnswer on IdentityAnswer {
      known
      message
      ... on RegisterUnavailable {
        since
      }
    }
  `,
];
