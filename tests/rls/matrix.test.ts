import { askMatrix } from './matrix.ts'

askMatrix()
