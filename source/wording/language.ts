/** A language the interface speaks. */
export type Language = 'de' | 'en';
