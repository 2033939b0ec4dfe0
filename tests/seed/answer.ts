/**
 * Counted by hand from the statements, with the reasoning in docs/seed-count.md. Not made by the code it is held
 * against: who changes the seed counts again, and changes both.
 */
export const answer = [
  // region, partners, memberships, bodies, activities, administrative, policy, operational, unspecified, mentions, carryings, statements
  { region: 'AM01', counts: [23, 0, 4, 2, 19, 0, 39, 3, 4, 1, 27] },
  { region: 'AM02', counts: [30, 0, 3, 7, 20, 0, 55, 23, 15, 0, 49] },
  { region: 'AM03', counts: [18, 0, 3, 2, 3, 0, 9, 24, 8, 0, 44] },
  { region: 'AM05', counts: [25, 0, 1, 5, 22, 1, 11, 16, 4, 0, 27] },
  { region: 'AM06', counts: [14, 0, 3, 3, 2, 0, 0, 11, 8, 1, 25] },
  { region: 'AM07', counts: [13, 0, 3, 2, 2, 0, 3, 1, 1, 0, 9] },
  { region: 'AM08', counts: [18, 0, 3, 2, 23, 0, 2, 15, 0, 0, 28] },
  { region: 'AM09', counts: [13, 0, 2, 8, 19, 0, 0, 10, 9, 0, 32] },
  { region: 'AM10', counts: [14, 0, 2, 5, 35, 0, 3, 0, 5, 1, 25] },
  { region: 'AM11', counts: [15, 0, 4, 1, 10, 2, 0, 18, 3, 0, 33] },
  { region: 'AM12', counts: [10, 0, 3, 6, 4, 0, 1, 8, 7, 1, 24] },
  { region: 'AM13', counts: [17, 0, 1, 3, 14, 0, 5, 15, 10, 0, 32] },
  { region: 'AM14', counts: [10, 0, 1, 3, 6, 0, 2, 2, 0, 0, 11] },
  { region: 'AM15', counts: [21, 0, 4, 5, 10, 0, 19, 20, 10, 0, 27] },
  { region: 'AM17', counts: [9, 0, 2, 4, 9, 0, 0, 3, 4, 0, 18] },
  { region: 'AM19', counts: [18, 0, 1, 8, 9, 0, 3, 6, 6, 0, 26] },
  { region: 'AM20', counts: [9, 0, 0, 4, 9, 0, 3, 1, 3, 0, 16] },
  { region: 'AM21', counts: [12, 0, 6, 6, 15, 7, 2, 10, 8, 0, 37] },
  { region: 'AM23', counts: [17, 0, 2, 6, 25, 1, 10, 0, 4, 0, 28] },
  { region: 'AM24', counts: [30, 14, 5, 12, 50, 0, 60, 0, 6, 4, 61] },
  { region: 'AM25', counts: [22, 0, 2, 4, 13, 0, 4, 4, 5, 0, 26] },
  { region: 'AM26', counts: [18, 0, 5, 2, 6, 0, 14, 15, 13, 0, 28] },
  { region: 'AM27', counts: [13, 0, 7, 4, 2, 2, 0, 2, 13, 0, 21] },
  { region: 'AM28', counts: [14, 0, 5, 1, 1, 0, 1, 15, 8, 0, 28] },
  { region: 'AM29', counts: [17, 0, 1, 3, 3, 0, 2, 11, 4, 0, 20] },
  { region: 'AM30', counts: [31, 0, 4, 8, 7, 0, 5, 20, 11, 0, 43] },
  { region: 'AM32', counts: [9, 0, 1, 4, 2, 0, 1, 9, 4, 0, 16] },
  { region: 'AM35', counts: [5, 0, 3, 4, 6, 0, 8, 7, 10, 0, 31] },
  { region: 'AM36', counts: [18, 0, 6, 2, 2, 0, 14, 14, 7, 0, 29] },
  { region: 'AM37', counts: [9, 0, 2, 8, 4, 8, 1, 0, 6, 0, 19] },
  { region: 'AM38', counts: [13, 0, 1, 7, 0, 0, 1, 30, 6, 0, 32] },
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
export const whole = { regions: 35, municipalities: 342, partners: 545, statements: 872 }
