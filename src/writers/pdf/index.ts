export { pdf } from './pdf.ts'
