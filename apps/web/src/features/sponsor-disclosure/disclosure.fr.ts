/** Texts of the page « qui voit quoi ». */
export const disclosureFr = {
  title: 'Qui voit quoi',
  lead: 'Cette table est produite à partir de celle que le programme applique. Ce qui n’y figure pas n’est montré à personne.',
} as const;
