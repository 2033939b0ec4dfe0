/**
 * Counted by hand from the statements, with the reasoning in docs/seed-count.md. Not made by the code it is held
 * against: who changes the seed counts again, and changes both.
 */
export const answer = [
  // region, partners, memberships, bodies, activities, administrative, policy, operational, unspecified, mentions, carryings, statements
  { region: 'AM05', counts: [21, 0, 1, 2, 2, 1, 9, 0, 1, 0, 12] },
  { region: 'AM09', counts: [10, 0, 0, 7, 11, 0, 0, 0, 3, 0, 14] },
  { region: 'AM10', counts: [10, 0, 2, 3, 0, 0, 1, 0, 2, 1, 5] },
  { region: 'AM15', counts: [18, 0, 1, 0, 0, 0, 18, 0, 1, 0, 3] },
  { region: 'AM24', counts: [30, 14, 5, 12, 50, 0, 60, 0, 6, 4, 61] },
  { region: 'AM26', counts: [12, 0, 1, 0, 0, 0, 12, 0, 0, 0, 2] },
  { region: 'AM35', counts: [5, 0, 1, 2, 3, 0, 5, 0, 6, 0, 12] },
  { region: 'AM36', counts: [17, 0, 1, 0, 0, 0, 14, 0, 1, 0, 3] },
] as const

/** Of Zeeland: partners in each sector, and statements at each level (a collective is one statement). */
export const zeeland = {
  sectors: { public: 17, work_income: 4, employers: 1, workers: 1, education: 5, support: 2 },
  statements: { administrative: 31, operational: 25 },
  words: [
    'Onderwijs (niet nader genoemd)',
    'Onderwijs (vertegenwoordigers)',
    'Sociale werkbedrijven',
    'Vakbonden',
    'Werkgevers (vertegenwoordigers)',
    'Wethouders Sociale Zaken en Economische Zaken',
  ],
}

/** Of all regions together. */
export const whole = { regions: 35, municipalities: 342, partners: 402, statements: 112 }
