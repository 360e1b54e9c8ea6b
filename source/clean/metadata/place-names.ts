/** What the name of a place may begin with, for a pattern: "Bad Elmshagen" and "San Lindo" look like people. */
export const placeBeginning = '(?:Bad|New|San|Santa|Sankt|St\\.|Los|Las|El|La|Le|Tel|Hong|Buenos|Rio|Kuala|Abu|Den|São|Sao) ';
