import { expect, test } from 'vitest'
import { missingTools } from './tools.ts'

test('everything these tests look with is installed', () => expect(missingTools()).toEqual([]))

test('what is missing is named with the package that brings it', () => {
  const missing = missingTools('/usr/bin', (file) => file !== '/usr/bin/qpdf' && !file.endsWith('preflight.jar'))
  expect(missing).toEqual([
    'qpdf (apt-get install qpdf)',
    '/usr/share/java/preflight.jar (apt-get install libpdfbox2-java)',
  ])
})
