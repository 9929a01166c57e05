/** Texts about bills. */
export const invoicesFr = {
  title: 'Factures',
  lead: 'Places, prix, période. Rien d’autre n’y figure.',
  empty: { title: 'Pas encore de facture', text: 'La première arrive avec le premier paiement.' },
  columns: {
    number: 'Numéro',
    issuedOn: 'Date',
    seats: 'Places',
    total: 'Total TTC',
    state: 'État',
    pdf: 'PDF',
  },
  vat: 'dont TVA {{vat}}',
  states: { paid: 'Payée', open: 'À payer', void: 'Annulée' },
  openPdf: 'Ouvrir le PDF',
} as const;
