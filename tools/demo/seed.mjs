/** The same number for the same text, each time. */
export const seedOf = (text) => [...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 2021) % 2 ** 32;
