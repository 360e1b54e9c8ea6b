/** What makes a terminal put text on the clipboard (OSC 52); terminals that cannot, pass it over. */
export const copySequence = (text: string): string => `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
