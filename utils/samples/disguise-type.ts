/** Replaces what could tell a shop, a product or a person by something of the same form, the same thing always by the same. */
export interface Disguise {
  /** Any text: ids, figures and words in it. */
  text: (text: string) => string;
  /** A figure of an answer; `isId` where it is known to be none but an id. */
  number: (value: number, isId: boolean) => number;
  /** The digits of an id. */
  id: (digits: string) => string;
  /** The name of a field or of something stored: names in code stay, ids and words in it do not. */
  name: (name: string) => string;
  /** An address of the back end's own: its known parts stay, ids and tokens in it do not. */
  address: (address: string) => string;
  /** An address found in a page or an answer: as above, and it may be a shop's own host. */
  link: (address: string) => string;
}
