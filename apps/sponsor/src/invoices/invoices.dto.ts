import { ApiProperty } from '@nestjs/swagger';

const invoiceStates = ['open', 'paid', 'void'] as const;

/** One bill, as the books show it. */
class InvoiceResponse {
  @ApiProperty({ description: 'Identifier of the invoice here.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Number printed on the invoice.' })
  number!: string;

  @ApiProperty({ description: 'Day of issue.', format: 'date' })
  issuedOn!: string;

  @ApiProperty({ description: 'Seats that are billed.', type: 'integer' })
  seats!: number;

  @ApiProperty({ description: 'Amount without VAT, in cents.', type: 'integer' })
  netCents!: number;

  @ApiProperty({ description: 'VAT, in cents.', type: 'integer' })
  vatCents!: number;

  @ApiProperty({ description: 'Amount to pay, in cents.', type: 'integer' })
  totalCents!: number;

  @ApiProperty({ description: 'Whether it was paid.', enum: invoiceStates })
  state!: (typeof invoiceStates)[number];
}

/** Every bill of the firm. */
export class InvoicesResponse {
  @ApiProperty({ description: 'The invoices, newest first.', type: [InvoiceResponse] })
  invoices!: InvoiceResponse[];
}
