// Declarations and comments before the element that names an XML format; a comment ends at its first "-->" (see html.ts).
const before = String.raw`^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!doctype(?:[^>[]|\[[^\]]*\])*>)*`;

/** What finds an XML document whose outermost element has this local name, whatever its prefix. */
export const xmlRoot = (name: string): RegExp => new RegExp(String.raw`${before}<(?:[a-z][\w.-]*:)?${name}[\s>]`, 'iu');
