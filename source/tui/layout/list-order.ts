/** What the list is ordered by. "topic" is the briefing's own order. */
export const listOrders = ['topic', 'newest', 'oldest', 'outlet', 'coverage', 'longest', 'shortest'] as const;

export type ListOrder = (typeof listOrders)[number];
