// Prints what the tests skipped and how many passed, and fails when anything did.
// Arguments: vitest's JSON report, exit code of the tests, exit code of the checks.
import { existsSync, readFileSync } from 'node:fs'

const [report, ...codes] = process.argv.slice(2)
const [testsCode, checksCode] = codes.map(Number)
const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : []
const tests = files.flatMap((file) => file.assertionResults)
const passed = tests.filter(({ status }) => status === 'passed').length
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
// A file that could not be loaded has no tests to fail.
const broken = files.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
const failedTests = tests.filter(({ status }) => status === 'failed').length + broken.length
// Tests that were cut off, or an error outside of any, count as one failure.
const failed = (testsCode === 0 ? failedTests : Math.max(1, failedTests)) + (checksCode === 0 ? 0 : 1)

for (const { fullName } of skipped) console.log(`skipped: ${fullName}`)
for (const { name, message } of broken) console.log(`not loaded: ${name}: ${message}`)
console.log(`checks: ${checksCode === 0 ? 'passed' : 'failed'}`)
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1
