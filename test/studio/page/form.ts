import { schemaFor } from '../../../src/meeting/meeting.ts'
import { formOf } from '../../../src/studio/form.ts'
import { kinds } from '../../support/kinds.ts'

/** The form of a meeting file, as the studio describes it. */
export const meetingForm = formOf(schemaFor(kinds), 'Cuộc họp')
