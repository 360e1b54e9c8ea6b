/** What a saved index begins with: a name, and the version of its form, which grows whenever an older program would misread it. */
export const header = new TextEncoder().encode('mbindex4');

/** Where the checksum stands, and where what it is of begins; both on a word of 32 bits. */
export const checksumAt = header.length;
export const headerSize = checksumAt + 4;
