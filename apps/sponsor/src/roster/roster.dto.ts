import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID } from 'class-validator';
import { lineFaults, lineNotes, rosterFileLimits } from './roster-file.rules.ts';

const fields = ['name', 'workEmail'] as const;

/** A list of people, as a spreadsheet saves it. */
export class UploadRosterRequest {
  @ApiProperty({
    description: `A CSV text with a header (nom;email or name,email), at most ${rosterFileLimits.people} people.`,
    maxLength: rosterFileLimits.bytes,
  })
  @IsString()
  csv!: string;

  @ApiProperty({
    description: 'Made by the browser; the same upload sent again is read once.',
    format: 'uuid',
  })
  @IsUUID()
  requestId!: string;
}

/** Something to look at before adding a line; it keeps nobody from being added. */
class LineNoteResponse {
  @ApiProperty({ description: 'What there is to look at.', enum: lineNotes })
  code!: (typeof lineNotes)[number];

  @ApiProperty({ description: 'The column in which it was found.', enum: fields })
  field!: (typeof fields)[number];
}

/** A line that will be added once the director confirms. */
class AcceptedLineResponse {
  @ApiProperty({ description: 'Line of the file, the first being 1.', type: 'integer' })
  line!: number;

  @ApiProperty({ description: 'Name, as it was read.' })
  name!: string;

  @ApiProperty({ description: 'Work e-mail, in lower case.' })
  workEmail!: string;

  @ApiProperty({ description: 'The address was on the roster when the file was read.' })
  alreadyOnRoster!: boolean;

  @ApiProperty({ description: 'What to look at before adding the line.', type: [LineNoteResponse] })
  notes!: LineNoteResponse[];
}

/** A line that cannot be added. */
class RejectedLineResponse {
  @ApiProperty({ description: 'Line of the file, the first being 1.', type: 'integer' })
  line!: number;

  @ApiProperty({ description: 'What is wrong with it.', enum: lineFaults })
  code!: (typeof lineFaults)[number];

  @ApiProperty({ description: 'The column at fault, when there is one.', enum: fields, nullable: true })
  field!: (typeof fields)[number] | null;
}

/** What a file holds; nothing is added yet. */
export class RosterImportResponse {
  @ApiProperty({ description: 'Identifier of the upload.', format: 'uuid' })
  importId!: string;

  @ApiProperty({ description: 'Lines that can be added.', type: [AcceptedLineResponse] })
  accepted!: AcceptedLineResponse[];

  @ApiProperty({ description: 'Lines that cannot, with the reason.', type: [RejectedLineResponse] })
  rejected!: RejectedLineResponse[];
}

/** What a confirmation brought about. */
export class ImportConfirmationResponse {
  @ApiProperty({ description: 'People added to the roster.', type: 'integer' })
  added!: number;

  @ApiProperty({ description: 'People who were on it already.', type: 'integer' })
  alreadyPresent!: number;
}

/** A person on the roster. What that person does with the invitation is unknown here. */
class RosterEntryResponse {
  @ApiProperty({ description: 'Identifier of the entry.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Name, as the director gave it.' })
  name!: string;

  @ApiProperty({ description: 'Work e-mail, as the director gave it.' })
  workEmail!: string;

  @ApiProperty({ description: 'Day on which the director added the person.', format: 'date' })
  addedOn!: string;

  @ApiProperty({
    description: 'Day on which the invitation was issued; the same for everybody of a batch.',
    type: String,
    format: 'date',
    nullable: true,
  })
  invitedOn!: string | null;
}

/** Everybody on the roster. */
export class RosterResponse {
  @ApiProperty({ description: 'The people, by name.', type: [RosterEntryResponse] })
  entries!: RosterEntryResponse[];
}
