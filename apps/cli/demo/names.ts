/** Invented people: common given names and made-up family names, none taken from a record. */
export const givenNames = [
  'Ana', 'Sam', 'Mira', 'Jonas', 'Leila', 'Owen', 'Ines', 'Tariq', 'Nora', 'Felix', 'Yara', 'Pavel', 'Rosa', 'Emeka',
  'Greta', 'Hugo', 'Amara', 'Luis', 'Tessa', 'Kofi', 'Iris', 'Mateo', 'Selma', 'Arun', 'Clara', 'Dario', 'Freya', 'Idris',
  'Josefa', 'Kenji', 'Lotte', 'Marek', 'Nadia', 'Oskar', 'Priya', 'Quinn', 'Ronja', 'Silas', 'Talia', 'Viktor',
] as const;

export const familyNames = [
  'Ruizal', 'Leewood', 'Okonjo', 'Halvers', 'Brandtner', 'Castellow', 'Dovrin', 'Eastlake', 'Fennimor', 'Garrowby', 'Hollin',
  'Ibarrola', 'Jessamy', 'Kestrel', 'Lindqvar', 'Marchetto', 'Nakamori', 'Oriel', 'Pendrake', 'Quillan', 'Rosendahl',
  'Sandoval-Reye', 'Tamsin', 'Umberly', 'Vasquelle', 'Wetherly', 'Xanthis', 'Yarrow', 'Zielonka', 'Ångstrand', 'Ñandero',
  'Çelikan',
] as const;

export const groupNames = [
  'Steady Ground', 'Grief Circle', 'New Parents', 'Calm Mornings', 'Anger and After', 'Living Alone Well', 'Second Half',
] as const;

export const workshopNames = [
  'Sleep Well in Six Evenings', 'Talking So It Lands', 'Opening a Practice', 'Boundaries at Work', 'Mindful Start',
] as const;

export const consultationNames = ['Thursday Case Circle', 'Trauma Consultation', 'Early Career Consultation'] as const;

export const streets = ['Alder Way', 'Beacon Lane', 'Cedar Court', 'Dune Road', 'Elm Terrace', 'Ferry Street'] as const;
