/** Days between two reports of one event at most; what is further apart is a follow-up or only looks alike. */
export const longestGap = 3;
