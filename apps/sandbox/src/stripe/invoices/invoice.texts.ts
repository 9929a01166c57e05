import type { Wording } from '../../pages/language.ts';

/** The words of an invoice, on the page and in the PDF. */
export const invoiceTexts = {
  invoice: { fr: 'Facture', en: 'Invoice' },
  specimen: {
    fr: 'SPÉCIMEN · bac à sable, sans valeur, aucun paiement réel',
    en: 'SPECIMEN · sandbox, without value, no real payment',
  },
  number: { fr: 'Numéro', en: 'Number' },
  issuedOn: { fr: 'Émise le', en: 'Issued on' },
  paidOn: { fr: 'Payée le', en: 'Paid on' },
  billedTo: { fr: 'Facturé à', en: 'Billed to' },
  description: { fr: 'Désignation', en: 'Description' },
  quantity: { fr: 'Quantité', en: 'Quantity' },
  amount: { fr: 'Montant', en: 'Amount' },
  subtotal: { fr: 'Total hors taxes', en: 'Total excluding tax' },
  total: { fr: 'Total', en: 'Total' },
  paid: { fr: 'Payé', en: 'Paid' },
  due: { fr: 'Reste à payer', en: 'Amount due' },
  download: { fr: 'Télécharger le PDF', en: 'Download the PDF' },
  period: { fr: 'du', en: 'from' },
  until: { fr: 'au', en: 'to' },
} as const satisfies Record<string, Wording>;
