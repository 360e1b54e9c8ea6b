/** Text that leads to an address where the terminal knows how (OSC 8); `url` is one that `safeLink` gave. */
export const hyperlink = (url: string, text: string): string => `${introducer}${url}${end}${text}${introducer}${end}`;

const introducer = '\u001B]8;;';
const end = '\u0007';
