// After `tsc`: what is run is few files, because hundreds of small ones take longer to find and read than one meeting takes to check.
import './bundle/command.js'
import './bundle/page.js'
