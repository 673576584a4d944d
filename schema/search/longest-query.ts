/** Characters of what is searched for. */
export const longestQuery = 200;
